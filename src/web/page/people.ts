import { byId, make, redraw } from './dom.js';
import { linkTo, type Place } from './place.js';
import type { Language, Person, Waiting } from './wire.js';
import { type Words, wordsIn } from './words.js';

export interface Scene {
  people: Person[];
  place: Place;
  waiting: Waiting[];
  language: Language;
}

/** The person that the page speaks as; null until one is chosen. */
export function chosen({ people, place }: Scene): Person | null {
  return people.find((person) => person.id === place.person) ?? null;
}

/** Draws who one can be, the conversations of who one is, and where something new waits. */
export function drawPeople(scene: Scene): void {
  const words = wordsIn(scene.language);
  const person = chosen(scene);
  redraw(byId('welcome-list'), ...scene.people.map((one) => personItem(one, scene, words)));
  redraw(byId('people-list'), ...scene.people.map((one) => personItem(one, scene, words)));
  byId('who').replaceChildren(
    make('span', {}, person ? words.you(person.name) : ''),
    make('span', { class: 'change' }, words.changePerson),
  );
  if (person) {
    drawConversations(person, scene, words);
  }
  const elsewhere = scene.waiting.filter((one) => !isHere(one, scene.place));
  const links = elsewhere.map((one) => make('a', { href: linkTo(placeOf(one, scene)) }, newsText(one, words)));
  redraw(byId('news'), ...links);
}

function personItem(person: Person, { place, waiting, language }: Scene, words: Words): HTMLElement {
  const count = waiting.find((one) => one.channel === null && one.people[0] === person.id)?.count ?? 0;
  const link = make(
    'a',
    { class: 'person', href: linkTo({ person: person.id, channel: null, language: place.language }) },
    make('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(person.name)),
    make('span', {}, make('b', {}, person.name), make('small', {}, person.description[language])),
    ...badge(count, words),
  );
  if (place.person === person.id) {
    link.setAttribute('aria-current', 'true');
  }
  return make('li', {}, link);
}

function drawConversations(person: Person, { place, waiting }: Scene, words: Words): void {
  const nav = byId('conversations');
  const conversations = [{ id: null, label: words.own }, ...person.channels];
  nav.hidden = conversations.length === 1;
  nav.setAttribute('aria-label', words.conversations);
  const links = conversations.map(({ id, label }) => {
    const link = make('a', { href: linkTo({ ...place, channel: id }) }, label);
    const here = waiting.find((one) => one.channel === id && one.people.includes(person.id));
    link.append(...badge(here?.count ?? 0, words));
    if (place.channel === id) {
      link.setAttribute('aria-current', 'page');
    }
    return link;
  });
  redraw(nav, ...links);
}

/** Whether these messages are in the conversation that is shown. */
export function isHere(waiting: Waiting, place: Place): boolean {
  return waiting.channel === place.channel && waiting.people.includes(place.person ?? '');
}

/** A channel is opened as who one is already, where that person is in it. */
function placeOf(waiting: Waiting, { place }: Scene): Place {
  const stay = waiting.people.includes(place.person ?? '') ? place.person : null;
  return { person: stay ?? waiting.people[0] ?? null, channel: waiting.channel, language: place.language };
}

function newsText(waiting: Waiting, words: Words): string {
  return words.news(waiting.count, waiting.label, waiting.channel !== null);
}

function badge(count: number, words: Words): HTMLElement[] {
  if (count === 0) {
    return [];
  }
  return [
    make('span', { class: 'badge' }, String(count), make('span', { class: 'hidden' }, ` ${words.unseen(count)}`)),
  ];
}

function initials(name: string): string {
  const [first = '', ...rest] = name.split(/[\s-]+/);
  return (first.slice(0, 1) + (rest.at(-1)?.slice(0, 1) ?? '')).toLocaleUpperCase('da');
}
