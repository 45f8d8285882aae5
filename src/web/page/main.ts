import { prepareCards } from './card.js';
import { createClock } from './clock.js';
import { createComposer } from './composer.js';
import { byId } from './dom.js';
import { createLog } from './log.js';
import { chosen, drawPeople, isHere, type Scene } from './people.js';
import { linkTo, readPlace } from './place.js';
import { getClock, getPeople, listen, open, type Press, press, type Speaker, say } from './server.js';
import { createTour } from './tour.js';
import type { Language, Moved, Said } from './wire.js';
import { wordsIn } from './words.js';

const scene: Scene = { people: [], place: readPlace(), waiting: [], language: 'da' };
const log = createLog(() => ({ name: chosen(scene)?.name ?? '', language: scene.language }), sendPress);
const composer = createComposer(sendText);
const clock = createClock(() => scene.language, {
  drawn: () => tour.draw(),
  moved: clockMoved,
  failed: () => trouble(wordsIn(scene.language).failed),
});
const tour = createTour(() => scene.language, clock);
let stopListening = () => {};

function speaker(): Speaker {
  return { person: scene.place.person ?? '', conversation: scene.place.channel, language: scene.language };
}

/** Follows the address: another person, conversation or language. */
function follow(): void {
  const before = linkTo({ ...scene.place, language: null });
  scene.place = readPlace();
  const person = chosen(scene);
  scene.language = scene.place.language ?? person?.language ?? 'da';
  document.body.dataset.view = person ? 'talk' : 'welcome';
  byId('welcome').hidden = person !== null;
  byId('talk').hidden = person === null;
  byId('side').hidden = person === null;
  drawWords();
  if (before !== linkTo({ ...scene.place, language: null })) {
    toggleMenu(false);
    connect();
  }
}

/** Says that time has jumped, and where something new is: that may be elsewhere. */
function clockMoved(to: string, { posted }: Moved): void {
  const count = (list: Moved['posted']) => list.reduce((sum, one) => sum + one.count, 0);
  const here = posted.filter((one) => isHere(one, scene.place));
  byId('moved').textContent = wordsIn(scene.language).clockMoved(count(posted), count(here));
  tour.movedTo(to);
}

function connect(): void {
  stopListening();
  log.clear();
  trouble('');
  byId('moved').textContent = '';
  const person = chosen(scene);
  if (!person) {
    return;
  }
  const here = speaker();
  stopListening = listen(scene.place, {
    log: (entries) => {
      log.reset(entries);
      drawComposer();
    },
    entry: (entry) => {
      log.put(entry);
      drawComposer();
    },
    waiting: (waiting) => {
      scene.waiting = waiting;
      drawPeople(scene);
    },
    clock: clock.draw,
    connected: (connected) => trouble(connected ? '' : wordsIn(scene.language).disconnected),
  });
  // On a touch screen the keyboard would cover what there is to read.
  const start = matchMedia('(hover: hover)').matches ? byId('text') : byId('talk-title');
  start.focus();
  if (here.conversation === null) {
    attempt(() => open(here));
  }
}

/** Shows what the bot answered, unless the page is elsewhere by now. Null where it did not get through. */
async function attempt(send: () => Promise<Said>): Promise<Said | null> {
  const from = scene.place;
  try {
    const said = await send();
    const here = from.person === scene.place.person && from.channel === scene.place.channel;
    for (const entry of here ? [said.update ?? [], said.messages].flat() : []) {
      log.put(entry);
    }
    return said;
  } catch {
    trouble(wordsIn(scene.language).failed);
    return null;
  }
}

async function sendPress(id: string, pressed: Press): Promise<void> {
  trouble('');
  byId('moved').textContent = '';
  const said = await attempt(() => press(speaker(), id, pressed));
  if (said?.update && !said.errors) {
    tour.pressed(pressed);
  }
  if (said?.update) {
    log.focus(said.update.id, said.errors ?? {}, pressed.values);
  } else if (said?.errors) {
    trouble(Object.values(said.errors).join(' '));
  }
}

/** Whether it got through. */
async function sendText(text: string): Promise<boolean> {
  trouble('');
  const said = await attempt(() => say(speaker(), text));
  if (said) {
    tour.did('ask');
  }
  return said !== null;
}

function trouble(text: string): void {
  byId('trouble').textContent = text;
}

function drawComposer(): void {
  const person = chosen(scene);
  const channel = person?.channels.find(({ id }) => id === scene.place.channel)?.label ?? null;
  const fresh = person !== null && channel === null && !log.hasFrom(person.name);
  composer.draw(wordsIn(scene.language), channel, fresh);
}

function drawWords(): void {
  const words = wordsIn(scene.language);
  const person = chosen(scene);
  const channel = person?.channels.find(({ id }) => id === scene.place.channel);
  const name = person?.name ?? '';
  document.documentElement.lang = scene.language;
  document.title = person ? `${channel?.label ?? name} · Tovholder` : 'Tovholder';
  const texts = {
    'welcome-title': words.welcomeTitle,
    'welcome-lead': words.welcomeLead,
    'welcome-note': words.localNote,
    'local-note': words.localNote,
    'people-title': words.people,
    'talk-title': channel?.label ?? 'Tovholder',
    'talk-line': channel ? words.channelLine(name) : words.ownLine(name),
  };
  for (const [id, text] of Object.entries(texts)) {
    byId(id).textContent = text;
  }
  byId('log').setAttribute('aria-label', words.log);
  const other = byId('language');
  other.lang = otherLanguage();
  other.textContent = wordsIn(otherLanguage()).language;
  drawPeople(scene);
  drawComposer();
  clock.draw();
  tour.draw();
}

function otherLanguage(): Language {
  return scene.language === 'da' ? 'en' : 'da';
}

function toggleMenu(open: boolean): void {
  byId('who').setAttribute('aria-expanded', String(open));
}

async function start(): Promise<void> {
  prepareCards();
  byId('who').addEventListener('click', () => toggleMenu(byId('who').getAttribute('aria-expanded') !== 'true'));
  byId('language').addEventListener('click', () => {
    location.hash = linkTo({ ...scene.place, language: otherLanguage() });
  });
  window.addEventListener('hashchange', follow);
  scene.people = await getPeople();
  follow();
  connect();
  clock.draw(await getClock());
}

start().catch(() => {
  byId('welcome-lead').textContent = wordsIn(scene.language).failed;
});
