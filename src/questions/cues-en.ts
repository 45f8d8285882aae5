import type { Phrases } from './cues.js';

/** English words and phrases for each cue, separated by commas; every inflection is found by stem, "=" keeps a word as it is written. */
export const englishCues: Phrases = {
  accountable:
    'accountable, answerable, overall responsibility, overall responsible, overall charge, overall in charge, project owner, ultimately responsible, ultimate responsibility, final responsibility, ultimately in charge, top responsibility, buck stops, buck stop',
  responsible:
    'responsible, responsibility, in charge, =owns, =owned, owner, takes care of, take care of, taking care of, looking after, who handles, who will handle, answers for, answer for, sees to, see to, makes sure, make sure, ensures, takes the lead, take the lead, takes … lead, takes charge, taking charge, stands behind, is behind, tasked with, is up to, whose job, whose responsibility, whose task, whose duty, falls to',
  coordinator:
    'coordinator, coordinates, coordinating, coordination, holds the threads, hold the threads, holds it all together, holds everything together, keeps everything together, keeps … together, pulls … together, ties … together, point person, liaison, key person, go to person, anchorperson, runs the show',
  facilitator:
    'facilitator, facilitates, facilitating, moderator, moderates, group leader, group leaders, leads the sessions, leads the session, leads the meetings, leads the group, leads the groups, guides the group, chairs the meetings, chairs the meeting, in front of the group',
  performer:
    'performs, carries out, carry out, carried out, carrying out, runs, delivers, conducts, implements, implement, executes, puts on, puts into practice, put into practice, hosts, =organises, =organizes, =organise, =organize, =organising, =organizing, who holds, does the work',
  contributor:
    'contributes, contribute, contribution, contributor, provides, supports, chips in, chip in, puts in, put in, pitches in, pitch in, supplies, supply, donates, lends, makes available, make available, bring to the table, brings to the table, at … disposal, helps out, helps with, help with, assists',
  recruiter:
    'recruits, recruit, recruitment, recruiter, finds participants, find participants, finding participants, finds the participants, find the participants, finds … families, finds … parents, finds … mothers, gets them to come, get them to come, get … to come, gets … to come, getting … to come, gets … to join, get … to join, gets … to attend, gets … to participate, gets … to take part, brings in, bring in, brings … in, brings … along, signs up, sign up, signing up, signs … up, sign … up, =enrols, =enrolls, =enrol, =enroll, =enrolling, attracts, attract, drums up, drum up, drumming up, rounds up, round up, rounding up, spreads the word, spread the word, spreading the word, reaches out to, reach out to, reaching out to, gets … on board, get … on board, gets … through the door, get … through the door, =invite, =invites, =inviting, invitation, invitations, gets hold of participants, gets hold of … families, hands out invitations',
  interpreter:
    'interpreter, interpreters, interpreting, interprets, interpret, interpretation, translator, translators, translates, translate, translation',
  expert:
    'professional content, professional input, professional knowledge, expert input, expert, specialist, presentations, gives presentations, teaches, teaching, lectures, lecturer, gives talks, give talks, gives the talks, gives a talk, guest speaker, speaker, speakers, expertise, know how, subject matter',
  registrar:
    'registers, registration, register, records, keeps records, keep records, keeps a record, keep a record, record keeping, counts, keeps count, keep count, attendance records, records attendance, registrar, keeps the records, =attendance, keeps track of, keep track of, keeping track of, tracks, logs, takes attendance, take attendance, takes the register, take the register, roll call, keeps a list, keeps the list, keeps lists, keep a list, attendance list, writes down, write down, notes down, note down, notes who, tallies, tally, jots down, jot down, ticks off, tick off, keeps tabs on, keep tabs on, headcounts, signs in participants, reports attendance, report attendance, reports the numbers, report the numbers, reports the figures, collects data, collect data, collects the data, collect the data, data collection, enters the numbers, enters the data',
  partner:
    'partner, partners, cooperates, collaborates, collaborators, works together with, work together with, working together with, teams up with, team up with, joins forces, join forces, sparring partner',
  participant: '=participating',
  governance:
    'governance, steers, oversees, oversee, overseeing, oversight, supervises, supervision, monitors, monitor, monitoring, governs, keeps an eye on, keep an eye on, follows the progress, follow the progress, watches over',
  who: 'who, whom, whose, which organisations, which organizations, which partners, which organisation, which organization, what organisation, what organization, what organisations, what organizations, which body, which bodies, what body, what foundation, which authority, which authorities, which department, which departments, what department, which institution, which institutions, which association, which associations, which company, which companies, which agency, which agencies, which person, what person, which persons, which professional, which professionals, which employee, which employees, which staff, which actor, which actors, which party, which parties, which board, which committee, which council, which administration, which administrations, which unit, which office, which housing association, which housing associations, anybody who, anyone who, someone who, somebody who',
  what: 'what, how',
  when: 'when, deadline, deadlines, due date, time limit, time and place, times and places, place and time, what time, what date, what dates, which date, which dates, which year, what year, which month, what month, at what point, how soon, by when',
  where: 'where, whereabouts, which place, what place, which location, what location, which venue, what venue',
  which: 'which',
  why: 'why, how come, what reason, which reason, for what reason',
  howMany:
    'how many, number of, how large, how big, how high, how low, how few, what number, which number, headcount, size of, minimum number of, total number of, smallest number of, least number of, lowest number of',
  howMuch: 'how much, what amount, which amount, amount of',
  howOften:
    'how often, how frequently, frequency, how many times, how regularly, at what intervals, what intervals, which intervals, how frequent, every how many',
  lead: 'leader, head, manager, director, chief, leads, led, boss',
  hours:
    'hours, hour, time spent, time is spent, how much time, amount of time, hours of work, staff hours, working hours, work hours, man hours, working time, staff time, time allocated, time is allocated, time set aside, time is set aside',
  staff:
    'staff, employees, employ, employs, employed, positions, full time, part time, resources, personnel, staffing, workforce, full time equivalent, full time equivalents, fte, man years',
  budget:
    'budget, is there a charge, charge for, charges for, charged for, a charge to, for free, is it free, are they free, entrance fee, ticket price, admission fee, expensive, money, cost, costs, price, price tag, economy, finances, amount, kroner, dkk, crowns, expense, expenses, expenditure, grant, grants, sum, =spending',
  pays: 'pays, pay, finances, =funded, =funding, paid, financed, financing, cofinancing, co financing, co finances, co financed, co funding, co funded, cofunding, cofunded, sponsor, sponsors, sponsored, sponsorship, subsidy, subsidies, subsidised, subsidized, foots the bill, foot the bill, picks up the bill, pick up the bill, picks up the tab, puts up the money, put up the money, puts money, put money, bears the cost, bear the cost, bears the costs, covers the cost, covers the costs, cover the cost, cover the costs, covers the expenses, gives money, give money, gives the money, contributes money, contribute money, chips in money, money come from, money comes from, funds come from, source of funding, funder, funders, donor, donors, financial support, financial contribution, financially',
  ends: 'expire, expires, expiry, expiration, ends, end, ending, stop, stops, finish, finishes, run out, runs out, running out, come to an end, comes to an end, coming to an end, until when, till when, end date, final date, final day, last day, how long … =until, lasts until, last until, valid until, valid till, in force until, agreement =terminate, agreement =terminates, cease, ceases, conclude, concludes, lapse, lapses, is over, be over, agreement over, expiry date',
  starts:
    'start, starts, begin, begins, begun, began, beginning, start date, starting date, take effect, takes effect, took effect, come into force, comes into force, came into force, enter into force, enters into force, entered into force, come into effect, comes into effect, came into effect, commence, commences, kick off, kicks off, kicked off, go live, launch, launched, get going, gets going, get under way, since when, from when, from what date, from which date, effective from, valid from',
  period:
    'still running, still in force, still valid, period, valid, duration, how long, =term, time frame, timeframe, time span, timespan, lifespan, in force, in effect, validity, run from, runs from, run until, runs until, run for, runs for, lasts, last for, how many years, how many months',
  schedule:
    'schedule, scheduled, time of day, times of day, day, meet, convene, convenes, get together, gets together, getting together, come together, comes together, coming together, assemble, assembles, weekday, what day, what days, which day, which days, what weekday, which weekday, which weekdays, day of the week, days of the week, at what time, opening hours, open hours, opening times, opening time, what hours, which hours, timetable, time slot, closing time, when … =open, which weekday … =open, which day … =open, what day … =open, which days … =open, what days … =open, when … close, when … closed, hours of opening',
  next: 'next, =upcoming, the =coming, forthcoming',
  place:
    'place, time and place, times and places, place and time, location, venue, address, neighbourhoods, areas, where … =held, which part of town, what part of town, which part of the city, part of town, part of the city, side of town, which room, what room, which rooms, in which room, room, rooms, premises, which building, what building, which town, which neighbourhood, which neighborhood, what neighbourhood, which district, which districts, which street, physically, gathering place, meeting place',
  targetGroup:
    'target group, target groups, target audience, target population, for whom, aimed at, intended for, meant for, made for, designed for, geared towards, geared to, directed at, directed towards, targeted at, audience, caters for, cater for, caters to, cater to, eligible, eligibility, who is it for, who can join, who can participate, who can attend, who can come, who can take part, who can be part of, who can use, who may join, who may participate, who may attend, who may come, who may take part, who could join, who could participate, who could attend, who could come, who could take part, who should join, who should attend, who is allowed to, who gets to join, who is welcome, welcome to join, allowed in, allowed to join, allowed to come, allowed to attend, allowed to take part, allowed to participate, let in, turned away, open to, age group, age groups, what age, which age, which ages, what ages, who is =invited, who are =invited, who benefits, can i join, can i come, can i participate, can i take part, can anyone join, can anyone come, can anybody join',
  age: 'how old, age, ages, age group, age groups, age limit',
  purpose:
    'supposed to do for, meant to do for, expected to do for, intended to do for, achieve, supposed to achieve, meant to achieve, purpose, purposes, aim, aims, why, objective of, point of, intention, intentions, intended to, meant to, hope to, hopes to, hoping to, hoped to, hoping for, hope for, try to achieve, trying to achieve, tries to achieve, want to achieve, wants to achieve, to achieve, to accomplish, accomplish, set out to, sets out to, designed to, good for, what … =achieve, idea behind, thinking behind, reason for, reasons for, reason behind, rationale, motivation behind, motive, ambition, get out of, gets out of',
  content:
    'summary of, gist of, sum up, summarise, summarize, examples, example, content, about, consist of, consists of, made up of, comprise, comprises, describe, description, contents, happens, happening, happen at, happen in, goes on, going on, go on, what … =involve, entail, entails, deal with, deals with, topics, topic, themes, theme, subjects, programme of, do there, does one do, on the agenda, what is … like, explain what, work like, works like, how does … work',
  criteria:
    'success criteria, success criterion, criteria, criterion, success, successful, succeed, requirement, requirements, minimum number, minimum requirement, minimum requirements, benchmark, threshold, measure of success, measures of success, counts as success, count as success, counts as a success, count as a success, considered a success, considered successful, deemed a success, deemed successful, we know … =working, we know … =works, tell … =working, tell … =works, result target, result targets, performance target, how many must, how many should, how many have to, how many need to, how many are expected, how many are required',
  goal: 'goal, goals, target, targets, objective, objectives, subgoals, sub goals, target figure, target figures, aim for, aiming for, should … rise, should … fall, should … increase, should … decrease, should … drop, must … rise, must … fall, must … increase, must … decrease, must … drop, be brought down, be raised, be reduced to, rise to, fall to, drop to, increase to, down to, up to what',
  baseline:
    'baseline, starting point, starting value, starting level, starting figure, current level, current figure, share, percent, per cent, percentage, average, level, proportion, rate, ratio, figure, figures, statistics, statistic, status, what fraction, what numbers, which numbers, the numbers',
  dataSource:
    '=come from, =comes from, data source, source, data come from, data comes from, data from, figures come from, figures from, figure come from, figure comes from, numbers come from, numbers from, number come from, number comes from, statistics come from, measured, where … data, taken from, what data, which data',
  municipal:
    'municipality as a whole, whole municipality, entire municipality, rest of the municipality, across the municipality, municipality overall, municipality in general, municipality wide, city as a whole, whole city, rest of the city, municipal, comparison, compared, compare',
  evaluation:
    'evaluation, evaluated, evaluate, evaluates, evaluations, review, reviewed, reviews, take stock, takes stock, stocktaking, assessment of the agreement, assess the agreement, agreement … =assessed',
  revision:
    '=moved, move an activity, move activities, move the activity, moves an activity, moves the activity, move … to another, moves … to another, moving … to another, reschedule, rescheduled, rescheduling, change, changes, changed, changing, revise, revision, revised, revisions, approve, approval, approves, approved, amend, amends, amended, amendment, amendments, alter, alters, altered, alteration, alterations, modify, modified, modification, modifications, adjust, adjusted, adjustment, adjustments, update, updates, updated, updating, rewrite, reword, renegotiate, renegotiated, decides, decide, decided, decision, decisions, sign off, signs off, signed off, have a say, has a say, have … say in, green light, authorise, authorises, authorize, authorizes, endorse, endorses, ratify, have to agree to',
  contradiction:
    'contradict, contradicts, contradiction, contradictions, inconsistent, inconsistency, inconsistencies, does not add up, discrepancy, discrepancies',
  conflict:
    'without agreement, without reaching agreement, reach agreement, reaches agreement, reach an agreement, reaching an agreement, come to an agreement, comes to an agreement, no agreement is reached, deadlock, stalemate, impasse, clash, clashes, see eye to eye, disagree, disagreement, conflict, conflicts, dispute, disagreements, disputes, disputed, settle, settles, settled, arbitrator, arbitration, arbitrate, arbiter, final say, last word, final word, final decision, cannot agree, can not agree, can t agree, don t agree, doesn t agree, do not agree, does not agree, not agree, fail to agree, fails to agree, unable to agree, fall out, falls out, falling out, fell out, quarrel, quarrels, argue, argument, argues, at odds',
  members:
    'members, member, membership, sits on, sits in, sit on, sit in, sitting on, sitting in, sits at, composition, composed of, make up, makes up, made up, serves on, serve on, seat on, seat in, seats on, seats in, made up of, has a seat, have a seat, represented on, represented in',
  title: 'title, job title, name, called, named, position held',
  contact:
    'mail, email, phone, telephone, contact details, contact information, contact info, =mobile, contact, phone number, phone numbers, telephone number, mobile number, e mail, get in touch, get hold of, can i reach, do i reach, can we reach, do we reach, can i call, do i call, should i call, can i write to, do i write to, what number',
  parties:
    'parties, party, signed up as a party, sign up as a party, signed up to the agreement, signed up to this agreement, put their name to, puts their name to, put their names to, joined the agreement, joined this agreement, entered the agreement, signed, sign, signs, signatories, signatory, signature, signatures, between whom, agreement between, contracting parties, sides of the agreement, entered into, entered … into, enter into the agreement, made between',
  activities:
    'activities, activity, initiatives, efforts, projects, on offer, list of activities, what is offered, what offers, which offers',
  agreement:
    'agreement, this partnership, our partnership, contract, document, partnership agreement, cooperation agreement, collaboration agreement, pact, =deal',
  reported:
    '=attended, =came, showed up, turned up, took part, =reported, =achieved, =participated, =joined, =visited, is it going, are they going, have … =completed, has … =completed, were … =held, was … =held, has … =held, have … =held, have … =come, has … =come, has … been reached, have … been reached, did … go, so far, to date, last year, last month, last week, last time, last quarter, yesterday',
  task: 'task, tasks, role, roles, do, does, duties, duty, obligations, obligation, obliged, promised, promise, promises, pledged, pledge, committed, commit, commitment, commitments, mandate, supposed, undertake, undertakes, undertaken, assignment, assignments, remit, job of, bound to, agreed to, function of, functions',
  joins:
    'part of, =involved, involved in, take part, takes part, taking part, participate, participates, participation, included, join, joins, joining, =attend, =attends, =attending, belong to, belongs to, connected to, connected with, linked to, tied to, tied in with, ties in with, attached to, affiliated with, affiliated to, associated with, engaged in, represents, represented',
  covers:
    'used for, spent on, cover, covers, goes towards, go towards, money goes to, money … go to, earmarked for, what … =spent',
  references:
    '=references, =reference, literature, based on, builds on, build on, built on, building on, inspired by, draws on, evidence base, bibliography',
  total: 'total, in total, altogether, overall, combined, in all, all together, sum total, grand total',
  must: 'must, should, minimum, at least, required, expected, shall, have to, has to, need to, needs to, ought to, supposed to, obliged to, minimum number of',
  people:
    'participants, mothers, parents, families, children, women, men, residents, citizens, pupils, students, adults, users, people, young, participant, partners, organisations, organizations, actors, kids, teenagers, youngsters, attendees, persons, mums, moms',
  thing:
    'initiative, course, courses, offer, group, groups, cooperation, collaboration, project, work, meeting, event, area, plan, programme, program, effort, session, sessions, workshop, workshops, scheme, arrangement, gathering, place, offering',
  soft: 'in advance, change hands, changes hands, changed hands, in short, in brief, in a nutshell, talk about, talks about, talking about, talked about, speak of, speaks of, spoken of, at a time, time to time, on time, in time, over time, all the time, without, month, months, allotted, earmarked, per month, a month, focus area, area of work, areas of work, set aside, allocated, mention, mentions, mentioned, still, contain, contains, include, includes, see, lay, offers, most, least, highest, lowest, tell me, a year, use, used, spend, spent, give, gives, get, gets, exist, tell, show, please, held, takes place, take place, located, happen, would, like, know, hello, hi, thanks, can, may, per, week, year, weekly, yearly, annual, say, says, supply, supplies, provide, provided, with, keeps, hold, holds, exactly, help, helps, took place, taking place, of course, right now, in relation to, in practice, in general, at the moment, at present, by the way, thank you, with regard to, in connection with, on behalf of, in order to, as part of, when it comes to, long term, short term, terms of, in terms of, number, want, find, make, makes, made, come, comes, going, carry, carries, keep, need, bring, brings, set, put, take, takes, work together, works together, what kind of, what sort of, what type of, which kind of, name of, list of, overview of, one of, out of, no longer, more than, less than, from now on',
};

/** Words without a meaning of their own; they never block an answer. The short ones are left of "what's" and "doesn't". */
export const englishFunctionWords =
  'the of for to in a an is are at on by and or be it its this that these those from has have had with was were do does did will would there i we you my our their they them if not only but into as s t re ve ll don doesn isn aren';
