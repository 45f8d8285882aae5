import type { Phrases } from './cues.js';

/** Danish words and phrases for each cue, separated by commas; every inflection is found by stem. */
export const danishCues: Phrases = {
  accountable:
    'overordnet ansvar, overordnede ansvar, øverste ansvar, overordnet ansvarlig, øverst ansvarlig, projektejer, overordnede, øverste',
  responsible:
    'ansvar, ansvarlig, ansvarshavende, hovedansvar, står for, stå for, står … for, står bag, varetager, forestår, tager sig af, tager … sig af, hænger på, ejer, sørger for, sikrer',
  coordinator:
    'tovholder, tovholderfunktion, koordinator, koordinerer, koordineringsansvar, holder i tovet, holder … i trådene, holder i trådene, i spidsen, primus motor, trækker læsset, styrer slagets gang, tovholderrolle, koordinatorrolle, koordinatorfunktion',
  facilitator: 'faciliterer, facilitator, gruppeleder, mødeleder',
  performer: 'udfører, udførende, afvikler, gennemfører, afholder, kører',
  contributor: 'bidrager, bidragsyder, medvirker, leverer, stiller med, byder ind',
  recruiter: 'rekrutterer, hverver, får fat i deltagere, skaffer deltagere, finder deltagere, inviterer deltagere',
  interpreter: 'tolk, tolkning, tolkebistand, oversætter, oversætte, tolkehjælp',
  expert:
    'fagligt indhold, faglige indhold, det faglige, oplæg, oplægsholder, underviser, ekspert, holder oplæg, faglige input',
  registrar:
    'registrerer, registrator, indberetter, indrapporterer, tæller, tæller op, deltagerregistrering, fører liste, dokumenterer, noterer fremmøde, skriver ned',
  partner: 'samarbejdspartner, samarbejder med, inddrages, partner, støtter, bakker op',
  participant: '=deltagende',
  governance: 'følgegruppe, styring, governance, overvåger, følger med i',
  who: 'hvem, hvis opgave, hvis ansvar, hvilke organisationer, hvilken organisation, hvilke aktører, hvilken aktør, hvilke medarbejdere, hvilken medarbejder',
  what: 'hvad, hvordan',
  when: 'hvornår, hvad tid',
  where: 'hvor, hvorhenne, hvilket sted, hvilke steder',
  which: 'hvilken, hvilket, hvilke',
  why: 'hvorfor',
  howMany: 'hvor mange, antal, hvor stor, hvor stort, hvor store, hvor høj, hvor højt',
  howMuch: 'hvor meget',
  howOften: 'hvor ofte, hvor tit, hyppigt, hvor mange gange, hvor hyppigt, hyppighed, hvor jævnligt',
  lead: 'leder, chef, direktør, leder af, ledelse, forstander, boss',
  hours:
    'timer, timetal, timeforbrug, timeantal, arbejdstimer, medarbejdertimer, hvor lang tid, hvor meget tid, tidsforbrug, ugentlige timer',
  staff:
    'medarbejdere, ansatte, =stilling, =stillinger, årsværk, fuldtid, fuldtidsstilling, personale, bemanding, ressourcer, medarbejderressourcer',
  budget: 'budget, økonomi, penge, kroner, kr, beløb, bevilling, koster, pris, udgift, midler',
  pays: 'betaler, finansierer, medfinansierer, finansieret, medfinansiering, tilskud, støttet af, giver penge, sponserer',
  ends: 'udløber, slutter, ophører, stopper, slutdato, udløbsdato, ender, ende, udløb, forbi',
  starts: 'starter, begynder, startdato, træder i kraft, træder … i kraft, start, begyndte, startede',
  period:
    'periode, =løber, gælder, gyldig, varer, løbetid, aftaleperiode, projektperiode, hvor længe, hvor lang tid, varighed, tidsramme',
  schedule:
    'tidspunkt, klokken, kl, ugedag, dag, dage, mødes, hvad dag, tidspunkter, åbningstid, mødedag, har åbent, holder … åbent, åbner, lukker, tid på dagen, åbningstider',
  next: 'næste, =kommende, næste gang',
  place: 'sted, lokale, lokation, bydel, mødested, adresse, beliggenhed, boligområder, boligområde, lokaler',
  targetGroup:
    'målgruppe, for hvem, henvender sig, henvender … sig, retter … sig, rettet … mod, rettet mod, retter sig mod, beregnet til, hvem kan komme, hvem kan deltage, hvem kan … være, hvem kan være med, er for, tilbuddet til',
  purpose: 'formål, hensigt, hensigten, idéen, ideen, meningen, formålet, hvad vil man opnå, godt for, sigte, til for',
  content:
    'indhold, går ud på, går … ud på, indeholder, handler om, handler … om, består … af, består af, beskriv, beskrivelse, drejer sig om, foregår der, sker der, ske i, emner, temaer',
  criteria:
    'succeskriterie, succeskriterium, kriterie, succes, resultatmål, succesmål, krav, kravet, mindstemål, resultatkrav',
  goal: 'skal … ned på, skal … op på, skal … falde, skal … stige, mål, delmål, målsætning, målet, måltal',
  baseline:
    'baseline, udgangspunkt, andel, procent, procentdel, tal, gennemsnit, niveau, startværdi, udgangstal, ligger på, status',
  dataSource:
    'datakilde, kilde, kommer tallene fra, kommer … fra, stammer … fra, hentes … fra, stammer tallene fra, data kommer fra, datagrundlag, =måles, =målt',
  municipal:
    'kommunens, kommunen som helhed, resten af kommunen, kommunalt, hele kommunen, sammenligning, sammenlignet, anden baseline',
  evaluation: 'evaluering, evaluerer, evalueres, evalueret',
  revision:
    'ændre, ændring, ændres, reviderer, revision, revidering, godkende, godkendelse, justerer, justering, bestemmer, beslutter, flyttes, forskydes, opdaterer',
  conflict:
    'uenig, uenighed, konflikt, strid, tvist, uoverensstemmelse, opmand, uvenner, ikke kan blive enige, ikke er enige',
  members: 'sidder i, sidder, sidder med, medlem, medlemmer, sammensat, sammensætning',
  title: 'titel, =stilling, =stillingen, stillingsbetegnelse, hedder, navn, navnet, jobtitel',
  contact:
    'mail, mailadresse, email, telefon, telefonnummer, tlf, nummer, mobil, mobilnummer, kontaktoplysninger, kontaktinfo, kontakte',
  parties:
    'parter, part, aftaleparter, underskriver, underskrevet, indgået, aftalen mellem, aftalen imellem, imellem hvem, mellem hvem',
  activities: 'aktivitet, delaktivitet, indsatser, indsatserne, tiltag, projekter, hvilke tilbud, aktivitetsliste',
  agreement: 'aftale, delaftale, samarbejdsaftale, dokument, aftaleteksten',
  reported:
    'deltog, =kom, =mødte, =nåede, =opnåede, dukkede op, indberettet, fremmøde, gik det, går det, har deltaget, har … =deltaget, har … =gennemført, er … =gennemført, er … =afholdt, blev afholdt, blev der afholdt',
  task: 'opgave, rolle, laver, gør, lovet, forpligtet, forpligtelse, arbejdsopgave, pligt, lave, arbejder med, beskæftiger sig, funktion, mandat',
  joins:
    'med i, med fra, er med, involveret, deltager, deltage, indgår, være med, tilknyttet, repræsenterer, tilknytning',
  covers: 'hvad bruges … til, hvad går … til, dækker, hvad er … brugt til, hvad anvendes … til',
  references: 'litteratur, reference, henvisning, katalog, vidensgrundlag, bygger på',
  total: 'i alt, samlet, samlede, total, alt i alt, tilsammen',
  must: 'skal, bør, minimum, mindst, kræves, forventes, gennemsnitligt',
  people:
    'deltagere, mødre, forældre, familier, børn, unge, kvinder, mænd, beboere, borgere, elever, voksne, kursister, brugere, personer, folk, deltageren, teenagere, organisationer, aktører, aktør, samarbejdspartnerne',
  thing:
    'indsats, forløb, tilbud, gruppe, samarbejde, projekt, arbejde, kursus, møde, event, arrangement, initiativ, aktiviteten, event, workshop, område, plan, sted, helhedsplan, gange',
  soft: 'afsat, afsættes, sat af, bruger, brugt, se, lægger, lagt, yder, tilbyder, anvender, benytter, benyttes, tilføjer, hører, høre, ser, står, stå, flest, færrest, højest, lavest, størst, mindst, bedst, dårligst, mest, hedde, til rådighed, ad, spiller, spille, stadig, stadigvæk, endnu, hele, nævner, nævnt, omtaler, omtalt, hver især, præcist, nærmere, bestemt, ligeledes, samme, bruge, bruges, brugte, giver, give, får, få, findes, fortæl, vis, mig, gerne, vide, egentlig, lige, hej, tak, venligst, holdes, afholdes, foregår, finder sted, ligger, ligge, holder til, kører, sker, ske, skaffer, skaffe, kan, må, vil, går, gå, siger, sige, står der, fokus, knyttet, enkelte, lokale, dem, dette, disse, denne, andre, egen, egne, ens, årlig, årligt, ugentlig, om ugen, uge, ugen, uger, år, året, måned, stiller, stille, op, ved, hos, bliver, blive, blev, været, fik, forskellige, diverse, alle, nogen, noget, nogle, også, selv, overhovedet, konkret, præcis, nu, person, navngiven, hjælper, hjælpe, kommer, komme, indsatsen, uden, mellem, imellem, under, over, efter, før, inden, mod, omkring, fra',
};

/** Words without a meaning of their own; they never block an answer and are left out of names. */
export const danishFunctionWords =
  'af af den det de der en et er i til for og som på med at om fra han hun vi du jeg sin sit sine deres dens dets har have haft var være vil vores min mit mine jer os eller samt hvis når så ikke kun men mod ved hos ind ud op ned da jo nu her sig man bare gennem via pr per inden for';
