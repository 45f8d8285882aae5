/** The words of what people say about themselves and about the month's answers: each kind in both languages. */

/** What a word can do in such a sentence; a word may do more than one thing. */
export type Kind =
  /** No meaning of its own here. */
  | 'small'
  | 'what'
  | 'which'
  | 'who'
  | 'howMany'
  | 'me'
  | 'we'
  /** Something that can be had or lacked; `person` somebody. */
  | 'thing'
  | 'person'
  | 'lack'
  | 'wait'
  | 'must'
  | 'act'
  /** To answer, or an answer. */
  | 'answer'
  | 'answered'
  | 'still'
  | 'status'
  | 'to'
  | 'from'
  | 'todo'
  | 'month'
  | 'promise'
  | 'task'
  | 'responsible'
  | 'contribute'
  /** "står … for", "med i": only together with `for` and `in`. */
  | 'stand'
  | 'for'
  | 'with'
  | 'in'
  | 'joined'
  /** What somebody works in, as one says it of one's own: "min skole". */
  | 'organisation'
  | 'activity'
  | 'agreement'
  | 'hours'
  | 'when'
  /** "Næste", and a round of check-ins. */
  | 'next'
  | 'round'
  /** "Hvordan går det", and what for. */
  | 'goes'
  | 'goals';

export const danishWords: Readonly<Record<Kind, string>> = {
  small:
    'kommet ja under hej hejsa goddag godmorgen tak venligst lige nu nå så da også egentlig vil vel gerne må kan kunne du det den de der er har have haft at og i på til om med af for hos som får fået bliver blevet være ikke endnu ud ind op selv overhovedet ellers mere dag idag ny nyt nye sig fortæl fortælle vis vise se vide sige oversigt over en et helt hele måske bare tror ved hvordan ser hvor mener herinde nogle som',
  what: 'hvad hva hvd hvaffor',
  which: 'hvilke hvilken hvilket',
  who: 'hvem hvm',
  howMany: 'mange antal',
  me: 'jeg jge mig mit min mine',
  we: 'vi os vores',
  thing: 'noget nogen nogle alt alting hele ting intet ingenting',
  person: 'partnere partnerne parter parterne nogen alle ingen nogle folk flere',
  lack: 'rykkes rykke rykker mangler mangle mangel mangles mangler manglede manglende udestår udestående tilbage glemt bagud bagefter skylder udeblevet forsinket forsinkede',
  wait: 'venter vente ventende afventer afventende ventet',
  must: 'skal skulle bør behøver burde forventes',
  act: 'gøre lave foretage udføre ordne nå huske handle gør tage',
  answer:
    'svare svar svarene besvare indberette indberetning indberetninger indberetningen indberetningerne rapportere rapportering udfylde udfyld registrere aflevere indsende sende tal tallene skema skemaer skemaet månedstal svarer indberetter rapporterer rette',
  answered:
    'husket færdig hørt svaret besvaret indberettet indrapporteret rapporteret udfyldt afleveret indsendt sendt registreret',
  still: 'stadig stadigvæk endnu fortsat',
  status: 'status statussen',
  to: 'til for',
  from: 'fra',
  todo: 'todo huskeliste',
  month:
    'måned måneden måneds sidste denne januar februar marts april maj juni juli august september oktober november december',
  promise:
    'sagt skrevet underskrevet lovet lover forpligtet forpligter forpligtelser forpligtelse forpligtigelser forpligtigelse love lovede løfter løfte',
  task: 'opgave opgaver opgaven opgaverne rolle roller',
  responsible: 'ansvar ansvaret ansvarlig ansvarlige ansvarsområde ansvarsområder',
  contribute: 'bidrage bidrager bidraget bidrag levere leverer leveret stille stiller',
  stand: 'står stå stod',
  for: 'for',
  with: 'med',
  in: 'i',
  joined: 'deltager deltage indgår involveret involverede',
  organisation:
    'organisation organisations organisationens forening forenings institution institutions afdeling afdelings forvaltning forvaltnings kommune kommunes virksomhed virksomheds arbejdsplads enhed enheds part parts team teams skole skoles boligorganisation boligorganisations',
  activity: 'aktivitet aktiviteter aktiviteterne indsats indsatser indsatserne',
  agreement: 'aftale aftalen aftaler aftalerne aftalens delaftale delaftalen delaftaler ifølge',
  hours: 'timer timetal',
  when: 'hvornår',
  next: 'næste gang kommende igen',
  goes: 'går når nået opnår opnået langt ligger',
  goals:
    'mål målet målene målsætninger målsætningerne succeskriterier succeskriterierne kriterierne delmål delmålene tal tallene resultater resultaterne',
  round: 'runde runden månedsrunde spurgt spørger spørges',
};

export const englishWords: Readonly<Record<Kind, string>> = {
  small:
    'hasnt havent dont whats isnt hi hello hey thanks thank please the a an is are was were am be been do does did don doesn didn have has had haven hasn to of for on at in this that it there s t m ve re ll d you can could would will like know let tell show see just now today yet any and with by not for up out about say list new right currently so how far get give got',
  what: 'what whats',
  which: 'which',
  who: 'whose who whos whom',
  howMany: 'many',
  me: 'i me my mine im ive',
  we: 'we us our ours',
  thing: 'anything something everything nothing things all',
  person: 'partners parties anyone anybody someone somebody everyone everybody nobody all people others',
  lack: 'missing miss lack lacks lacking left forgotten forgot outstanding behind late overdue owe owes remaining remains unanswered',
  wait: 'waiting wait waits pending due awaiting',
  must: 'expected must should need needs needed supposed ought have has got',
  act: 'do done complete finish handle',
  answer:
    'answer answers reply respond report reports reporting submit send fill numbers figures register form forms check checkin correct',
  answered: 'done finished heard answered replied responded reported submitted sent filled',
  still: 'still yet',
  status: 'status',
  to: 'for to',
  from: 'from',
  todo: 'todo todos',
  month:
    'month months monthly last this january february march april may june july august september october november december',
  promise:
    'promised promise promises committed commit commitments commitment pledged obligations obligation obliged agreed',
  task: 'task tasks role roles duties duty job',
  responsible: 'responsible responsibility responsibilities',
  contribute:
    'contribute contributes contributing contributed contribution contributions deliver delivers provide provides',
  stand: '',
  for: 'for',
  with: 'part',
  in: 'of',
  joined: 'involved participate participating participates joined',
  organisation:
    'organisation organization organisations organizations department departments institution institutions association municipality school company team unit office party',
  activity: 'activity activities initiatives initiative',
  agreement: 'agreement agreements according contract',
  hours: 'hours',
  when: 'when',
  next: 'next again upcoming time',
  goes: 'going doing far reach reaching meet meeting reached',
  goals: 'goal goals target targets criteria criterion numbers figures results objectives',
  round: 'round asked',
};
