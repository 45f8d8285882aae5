import type { Phrases } from './cues.js';

/** English words and phrases for each cue. */
export const englishCues: Phrases = {
  accountable: 'accountable, overall responsibility, overall responsible, project owner, ultimately responsible',
  responsible: 'responsible, responsibility, in charge, owns, owner, takes care of, looks after',
  coordinator: 'coordinator, coordinates, coordinating, coordination',
  facilitator: 'facilitator, facilitates, facilitating',
  performer: 'performs, complete, completes, carries out, runs, delivers, carry out, conducts',
  contributor: 'contributes, contribute, contribution, contributor, provides, supports',
  recruiter: 'recruits, recruit, recruitment, recruiter, finds participants',
  interpreter: 'interpreter, interpreters, interpretation, translator, translators',
  expert: 'professional content, expert, presentations, teaches, teaching, lectures, expertise',
  registrar:
    'registers, registration, records, keeps records, counts, keeps count, attendance records, records attendance, registrar, keeps the records, attendance',
  partner: 'partner, partners, cooperates, collaborates, collaborators',
  participant: '=participating',
  governance: 'governance, steers, oversees, supervises',
  who: 'who, whom, whose, which organisations, which organizations, which partners, which organisation',
  what: 'what, how',
  when: 'when, what time',
  where: 'where',
  which: 'which',
  why: 'why',
  howMany: 'how many, number of, how large, how big, how high',
  howMuch: 'how much',
  howOften: 'how often, how frequently, frequency, how many times',
  lead: 'leader, head, manager, director, chief, leads, led',
  hours: 'hours, hour, time spent',
  staff: 'staff, employees, positions, full time, resources, personnel, staffing',
  budget: 'budget, money, cost, costs, funds, price, economy, finances',
  pays: 'pays, pay, finances, funded, funds, funding, paid, financed',
  ends: 'expire, expires, ends, end, expiry, stop, stops, finish, run out, terminates',
  starts: 'start, starts, begin, begins, start date, take effect',
  period: 'period, run, valid, last, duration, how long, term',
  schedule: 'schedule, time of day, day, meet, weekday',
  next: 'next, upcoming, coming',
  place: 'place, location, venue, address, neighbourhoods, areas, held',
  targetGroup:
    'target group, for whom, aimed at, intended for, audience, who is it for, who can join, who can participate',
  purpose: 'purpose, aim, why, objective of, point of',
  content: 'content, about, consist of, describe, description, contents, happens',
  criteria: 'success criteria, success criterion, criteria, criterion, success, requirement',
  goal: 'goal, goals, target, targets, objective, objectives, subgoals',
  baseline: 'baseline, share, percent, percentage, average, level, proportion, rate, figure, figures',
  dataSource: 'data source, source, data come from, measured',
  municipal: 'municipality as a whole, rest of the municipality, municipal, comparison, compared',
  evaluation: 'evaluation, evaluated, evaluate, evaluates, evaluations',
  revision: 'change, changes, changed, revise, revision, revised, approve, approval, approves, amend, decides, decide',
  conflict: 'disagree, disagreement, conflict, dispute, disagreements, disputes',
  members: 'members, member, sits on, sits in, composition, sit on, sit in',
  title: 'title, job title, name, called',
  contact: 'mail, email, phone, telephone, number, contact details, mobile, contact',
  parties: 'parties, party, signed, signatories, between whom, agreement between',
  activities: 'activities, activity, initiatives, efforts, projects',
  agreement: 'agreement, contract, document, partnership agreement',
  reported:
    '=attended, =came, showed up, =reported, =achieved, =participated, is it going, have … =completed, were … =held',
  task: 'task, tasks, role, do, does, duties, duty, obligations, obligation, promised, committed, mandate, supposed',
  joins: 'part of, involved, take part, participate, included, involved in, takes part',
  covers: 'used for, spent on, cover, covers',
  references: 'references, literature, reference',
  total: 'total, in total, altogether, overall',
  must: 'must, should, minimum, at least, required, expected, shall',
  people:
    'participants, mothers, parents, families, children, women, men, residents, citizens, pupils, students, adults, users, people, young, participant, partners, organisations, organizations, actors',
  thing:
    'initiative, course, courses, offer, group, groups, cooperation, project, work, meeting, event, area, plan, programme, program, effort',
  soft: 'set aside, allocated, mention, mentions, mentioned, still, contain, contains, include, includes, see, lay, offers, most, least, highest, lowest, tell me, a year, use, used, spend, spent, give, gives, get, gets, exist, tell, show, please, held, takes place, take place, located, happen, would, like, know, hello, hi, thanks, can, may, per, week, year, weekly, yearly, annual, say, says, supply, supplies, provide, provided, with, keeps, hold, holds, exactly, help, helps',
};

/** Words without a meaning of their own; they never block an answer. */
export const englishFunctionWords =
  'the of for to in a an is are at on by and or be it its this that these those from has have had with was were do does did will would there i we you my our their they them if not only but into as';
