import type { Phrases } from './cues.js';

/** Danish words and phrases for each cue, separated by commas; every inflection is found by stem. */
export const danishCues: Phrases = {
  accountable:
    'overordnet ansvar, overordnede ansvar, øverste ansvar, overordnet ansvarlig, øverst ansvarlig, projektejer, overordnede, øverste, ledelsesmæssigt ansvar, ledelsesmæssige ansvar, endelige ansvar, endeligt ansvar, formelle ansvar, formelt ansvar, topansvarlig, øverste ledelse, står øverst',
  responsible:
    'ansvar, ansvarlig, ansvarshavende, hovedansvar, står for, stå for, står … for, står bag, varetager, forestår, tager sig af, tager … sig af, hænger på, ejer, sørger for, sikrer, sidder med ansvar, sidder med ansvaret, står på mål for, står til ansvar, hviler på, påhviler, har bolden, har hatten på, har … på sit bord, tegner sig for, ansvarlige for at, ansvarsperson, står til regnskab',
  coordinator:
    'tovholder, tovholderfunktion, koordinator, koordinerer, koordineringsansvar, holder i tovet, holder … i trådene, holder i trådene, i spidsen, primus motor, trækker læsset, styrer slagets gang, tovholderrolle, koordinatorrolle, koordinatorfunktion, holder styr på det hele, holder sammen på, samler trådene, samler … trådene, trækker i trådene, har trådene, har overblikket, har overblik, binder … sammen, bindeled, ankerperson, nøgleperson, tager teten, fører an, holder gryden i kog, styrer processen, styrer løjerne, styrer butikken, holder sammen på tropperne, projektkoordinator, koordinationsansvar',
  facilitator:
    'faciliterer, facilitator, gruppeleder, mødeleder, ordstyrer, procesleder, styrer slagets gang i gruppen',
  performer:
    'udfører, udførende, afvikler, gennemfører, afholder, kører, eksekverer, udøver, gør arbejdet, gør … arbejdet, laver arbejdet, fører … ud i livet, omsætter … til handling, arrangerer, organiserer, står … for afviklingen',
  contributor:
    'bidrager, bidragsyder, medvirker, leverer, stiller med, byder ind, hjælper til, giver en hånd, rækker en hånd, stiller … op med, lægger kræfter i, er behjælpelig, yder en indsats',
  recruiter:
    'rekrutterer, hverver, får fat i deltagere, skaffer deltagere, finder deltagere, inviterer deltagere, får fat i, får fat på, skaffer deltagerne, skaffer folk, skaffer familier, skaffer mødre, skaffer kvinder, skaffer unge, skaffer børn, finder familier, finder familierne, finder deltagerne, finder folk, finder mødre, finder mødrene, finder kvinder, inviterer folk, inviterer familier, inviterer familierne, inviterer mødre, inviterer mødrene, får … til at komme, får … til at deltage, får … til at møde op, får … til at være med, få … til at komme, få … til at deltage, får folk med, lokker … til, lokker … med, samler folk, banker på døre, stemmer dørklokker, spreder budskabet, spotter familier',
  interpreter:
    'tolk, tolkning, tolkebistand, oversætter, oversætte, tolkehjælp, oversættelse, oversat, tolker, sprogstøtte',
  expert:
    'fagligt indhold, faglige indhold, det faglige, oplæg, oplægsholder, underviser, ekspert, holder oplæg, faglige input, fagligt input, faglig viden, ekspertise, foredragsholder, holder foredrag, specialist, gæsteunderviser, gæstelærer, faglig ekspert',
  registrar:
    'registrerer, registrator, indberetter, indrapporterer, tæller, tæller op, deltagerregistrering, fører liste, dokumenterer, noterer fremmøde, skriver ned, holder styr på, holder tal på, holder regnskab med, holder mandtal, tæller hoveder, tæller deltagere, tæller deltagerne, tæller folk, fører protokol, fører regnskab med, fører lister, fører statistik, laver statistik, laver optælling, krydser … af, krydser af, sætter kryds, noterer deltagere, noterer deltagerne, noterer hvem, noterer hvor mange, noterer … fremmøde, registrerer fremmøde, tager fremmøde, fører fremmøde, samler tal, samler tallene, samler … tallene ind, indsamler tal, indsamler data, samler data, indtaster, taster … ind, optæller, optælling, skriver … ned, skriver … op, protokol',
  partner:
    'samarbejdspartner, samarbejder med, inddrages, partner, støtter, bakker op, arbejder sammen med, arbejder … sammen med, arbejder sammen, samarbejder … med, spiller sammen med, i samspil med, går sammen med, samarbejdet med, inddraget, koblet på',
  participant: '=deltagende',
  governance:
    'følgegruppe, styring, governance, overvåger, følger med i, holder øje med, holder opsyn, fører tilsyn, fører kontrol, tilsyn, udstikker retningen, sætter retningen, udstikker kursen',
  who: 'hvem, hvis opgave, hvis ansvar, hvilke organisationer, hvilken organisation, hvilke aktører, hvilken aktør, hvilke medarbejdere, hvilken medarbejder, hvilken instans, hvilke instanser, hvilken enhed, hvilke enheder, hvilken forvaltning, hvilke forvaltninger, hvilken myndighed, hvilke myndigheder, hvilke fagpersoner, hvilken fagperson, hvilke fagfolk, hvilken faggruppe, hvilke faggrupper, hvilke folk, hvilke personer, hvilken person, hvilken forening, hvilke foreninger, hvilket organ, hvilken institution, hvis bord, hvem pokker, hvem i alverden, hvad for nogen',
  what: 'hvad, hvordan',
  when: 'frist, fristen, deadline, tidsfrist, hvornår, hvad tid, hvad dato, hvilken dato, dato, datoer, hvilket tidspunkt, på hvilke tidspunkter',
  where:
    'hvor, hvorhenne, hvilket sted, hvilke steder, hvor henne, på hvilken adresse, hvilken adresse, hvilken lokation, hvilken lokalitet',
  which: 'hvilken, hvilket, hvilke',
  why: 'hvorfor, hvad skyldes, hvad er årsagen, hvad er grunden, af hvilken grund, årsagen til, grunden til, hvordan kan det være, begrundelse, begrundelsen, hvad er baggrunden',
  howMany:
    'flest, færrest, højest, lavest, hvor mange, antal, hvor stor, hvor stort, hvor store, hvor høj, hvor højt, hvilket antal, hvor få, hvor stor en gruppe, antallet',
  howMuch: 'hvor meget',
  howOften:
    'hvor ofte, hvor tit, hyppigt, hvor mange gange, hvor hyppigt, hyppighed, hvor jævnligt, frekvens, hvor regelmæssigt, hvor sjældent, med hvilket interval, mødefrekvens',
  lead: 'leder, chef, direktør, leder af, ledelse, forstander, boss',
  hours:
    'timer, timetal, timeforbrug, timeantal, arbejdstimer, medarbejdertimer, hvor lang tid, hvor meget tid, tidsforbrug, ugentlige timer, ugetimer, normering, stillingsprocent, mandetimer, timefordeling, timeramme, timenorm, timebudget, timeressourcer, tidsressourcer, arbejdstid, hvor megen tid, hvor meget arbejdstid, tidsmæssigt, tid … afsat, tidsindsats, antal timer, hvor stort timetal',
  staff:
    'ansættelsesprocent, medarbejdere, ansatte, =stilling, =stillinger, årsværk, fuldtid, fuldtidsstilling, personale, bemanding, ressourcer, medarbejderressourcer, fuldtidsansat, deltidsansat, fuldtidsansatte, deltidsansatte, mandskab, arbejdskraft, personaleressourcer, personalet',
  budget:
    'budget, økonomi, penge, kroner, kr, beløb, bevilling, koster, pris, udgift, midler, hvor dyr, hvor dyrt, hvor dyre, økonomisk ramme, økonomiske ramme, økonomiske rammer, økonomiske midler, rammebeløb, bevilget, bevilges, finanser, kostpris, prisskilt',
  pays: 'skyder … i, skyder … ind, lægger … i kassen, betaling, gratis, betaler, finansierer, medfinansierer, finansieret, medfinansiering, tilskud, støttet af, giver penge, sponserer, deler udgiften, deler udgifterne, deler regningen, giver penge til, giver pengene, finansieringskilde, finansieringskilder, punger ud, spytter i kassen, spytter penge, spytter … i kassen, skyder penge, skyder … penge, dækker udgiften, dækker udgifterne, afholder udgiften, afholder udgifterne, tager regningen, bekoster, bekostning, støtter økonomisk, støtter … økonomisk, økonomisk støtte, økonomiske støtte, sponsor, sponsorerer, kommer pengene fra, kommer midlerne fra, kommer finansieringen fra, pengene kommer fra, hvis regning, lægger penge, lægger … penge, bidrager … økonomisk, bidrager økonomisk',
  ends: 'udløber, slutter, ophører, stopper, slutdato, udløbsdato, ender, ende, udløb, forbi, løber ud, løber … ud, rinder ud, afsluttes, afslutter, afsluttet, afslutning, ophør, udgår, hvornår … færdig, hvornår … færdige, hvornår … slut, sidste dag, frem til hvornår, gælder til, gælder … indtil, gyldig til, =løber … til',
  starts:
    'starter, begynder, startdato, træder i kraft, træder … i kraft, start, begyndte, startede, hvornår … i gang, hvornår … gang i, går i gang, sættes i gang, sættes … i gang, skydes … i gang, opstart, påbegyndes, indledes, ikrafttræden, ikrafttrædelse, trådte i kraft, trådte … i kraft, fra hvornår, gældende fra, gælder fra, første dag, lanceres',
  period:
    'periode, =løber, gælder, gyldig, varer, løbetid, aftaleperiode, projektperiode, hvor længe, hvor lang tid, varighed, tidsramme, tidsrum, tidshorisont, gyldighed, gyldighedsperiode, strækker sig, strækker … sig, spænder over, hvor langt frem, hvor mange år løber, hvor mange år varer, hvor mange år gælder, hvor mange måneder varer',
  schedule:
    '=tid, =tider, tidspunkt, klokken, kl, ugedag, dag, dage, mødes, hvad dag, tidspunkter, åbningstid, mødedag, har åbent, holder … åbent, åbner, lukker, tid på dagen, åbningstider, er der åbent, er åbent, hvad tid på dagen, hvornår på dagen, hvilken ugedag, hvilke ugedage, hvilken dag, hvilke dage, hvornår på ugen, mødetid, mødetider, mødetidspunkt, kalender, om aftenen, om formiddagen, om eftermiddagen, om morgenen, formiddag, eftermiddag, weekend, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, klokkeslæt, starttidspunkt, sluttidspunkt, hverdage, mødeplan, mødekalender',
  next: 'næste, næste gang, førstkommende, næstkommende',
  place:
    'sted, lokale, lokation, bydel, mødested, adresse, beliggenhed, boligområder, boligområde, lokaler, hvilket lokale, hvilke lokaler, mødelokale, lokalitet, fysisk placering, hvilken bydel, hvilket kvarter, hvilken bygning, bygning, hvor i byen, samlingssted, hvor i området',
  targetGroup:
    'målgruppe, for hvem, henvender sig, henvender … sig, retter … sig, rettet … mod, rettet mod, retter sig mod, beregnet til, hvem kan komme, hvem kan deltage, hvem kan … være, hvem kan være med, er for, tilbuddet til, hvem må komme, hvem må deltage, hvem må være med, hvem må … være med, hvem må … komme, hvem er det for, hvem er det til, hvem er det tiltænkt, tiltænkt, målrettet, henvendt til, aldersgruppe, aldersgrupper, hvem kan bruge, hvem kan benytte, hvem kan få, hvem kan søge, hvem kan … komme, hvem kan … deltage, hvem kan gå til, hvem kan melde sig, hvem er velkommen, hvem er velkomne, velkommen, kan alle komme, kan alle deltage, kan alle være med, må alle komme, må alle deltage, er åbent for, er åben for, forbeholdt, hvem gælder … for, hvem hører til målgruppen',
  age: 'hvor gamle, hvor gammel, alder, alderen, aldersgruppe, aldersgrænse, alderstrin',
  purpose:
    'formål, hensigt, hensigten, idéen, ideen, meningen, formålet, hvad vil man opnå, godt for, sigte, til for, gøre godt for, gør godt for, vil man med, vil vi med, vil I med, ønsker at opnå, vil opnå, vil … opnå, skal opnå, skal opnås, skal der opnås, håber at opnå, skal … komme ud af, skal der komme ud af, komme ud af, pointen, pointe, intention, intentionen, tanken bag, tanken med, ideen bag, idéen bag, baggrunden for, sigter mod, sigter … mod, ambition, vision, skal … føre til, nytter, nytte, gavn',
  content:
    'eksempel, eksempler, indhold, går ud på, går … ud på, indeholder, handler om, handler … om, består … af, består af, beskriv, beskrivelse, drejer sig om, foregår der, sker der, ske i, emner, temaer, fremgangsmåde, procedure, hvad laver man, hvad laver de, hvad laver folk, hvad foregår, hvad sker der, byder på, byder … på, forløber, hvordan fungerer, fungerer, bygget op, bygget … op, opbygget, opbygning, program, programmet, kan man lave, omfatter, rummer, dækker … over, er … for noget, er for noget, for noget, fortæl om, fortæl … om, ved du om, lærer man, =undervises … i, hvad indgår, hvad kan man, hvad vil … sige, tilrettelagt',
  criteria:
    'succeskriterie, succeskriterium, kriterie, succes, resultatmål, succesmål, krav, kravet, mindstemål, resultatkrav, opfylde, opfyldes, opfyldt, hvornår … succes, hvornår … lykkes, hvornår … lykkedes, hvornår … i mål, hvornår … tilfredse, hvornår … tilfreds, hvornår … nået, hvornår … godt nok, succesparameter, succesparametre, succeskrav, forventede resultater, ønskede resultater, mindstekrav, minimumskrav, målopfyldelse, kriterier for succes, skal der til for, hvad skal der til, vellykket',
  goal: 'skal … ned på, skal … op på, skal … falde, skal … stige, mål, delmål, målsætning, målet, måltal, måltallet, slutmål, skal … komme op på, skal … komme ned på, skal … nå op på, hvor skal vi hen, skal … hæves til, skal … sænkes til',
  baseline:
    '=data, baseline, udgangspunkt, andel, procent, procentdel, tal, gennemsnit, niveau, startværdi, udgangstal, ligger på, status, hvor ligger vi, hvor ligger området, hvor ligger kommunen, hvor ligger bydelen, startpunkt, startniveau, nulpunkt, procentsats, hvordan ser tallene ud, hvordan ser det ud med, hvordan står det til, står det til med, hvor stor en del, hvor stor en andel, hvor stor andel, hvor høj en andel, hvad siger tallene, pct, statistik, statistikken, opgørelse, hvor udbredt, tallene for, tallet for',
  dataSource:
    'hvorfra, datakilde, kilde, kommer tallene fra, kommer … fra, stammer … fra, hentes … fra, stammer tallene fra, data kommer fra, datagrundlag, =måles, =målt, har … tallene fra, har … tallet fra, har … tal fra, kommer tallet fra, kommer data fra, målemetode, hvordan måles, hvordan måler, måler man, opgøres, opgjort, fra hvilken kilde, leverer tallene, leverer tal, leverer data, bygger tallene på, bygger tallet på, er tallene hentet, er tallet hentet, er tallene taget, hentet fra, talkilde',
  municipal:
    'kommunens, kommunen som helhed, resten af kommunen, kommunalt, hele kommunen, sammenligning, sammenlignet, anden baseline, kontra kommunen, kontra resten, resten af byen, hele byen, byen som helhed, sammenligningstal, kommunegennemsnit, kommunegennemsnittet, kommunetal, kommuneniveau, på kommuneplan, i forhold til kommunen, ift kommunen, i forhold til resten, i forhold til byen, i forhold til hele, kommunen generelt, generelt i kommunen, kommunen samlet, kommunen under ét, referencetal, sammenligningsgrundlag, gennemsnittet i kommunen',
  evaluation:
    'evaluering, evaluerer, evalueres, evalueret, gøres status, gør status, gøre status, gøres … status, gør … status, midtvejsevaluering, midtvejsstatus, midtvejs, slutevaluering, evalueringsmøde, evalueringsrapport, =følges op, =følges … op, vurderes effekten, vurderes indsatsen, vurderes aftalen, tager … temperaturen, tages temperaturen, afrapporteres, afrapportering, statusrapport, årsrapport, samles op på, samles … op på, opfølgning',
  revision:
    '=rette, =rettes, udvide, udvides, sige ja, siger ja, give lov, giver lov, tilladelse, ændre, ændring, ændres, reviderer, revision, revidering, godkende, godkendelse, justerer, justering, bestemmer, beslutter, flyttes, forskydes, opdaterer, rette i, rettes i, rette … i aftalen, lave om, laves om, laver om på, lave om på, laves … om på, sige god for, siger god for, opdatere, opdateres, genforhandle, genforhandles, tilpasse, tilpasses, skrive om, skrives om, omskrives, tilføje en aktivitet, tilføje aktiviteter, tilføje … til aftalen, fjerne en aktivitet, fjerne … fra aftalen, nedlægge, nedlægges, give grønt lys, giver grønt lys, blåstempler, blåstemple, har det sidste ord, træffer beslutning, træffe beslutning, træffes … beslutning, tager beslutning, tage beslutning, tages … beslutning, beslutning, beslutningskompetence, beslutningsret, vedtager, vedtage, vedtages, skrue på, flytte timer, ændret, revideret, forny',
  contradiction:
    'modsiger, modsigelse, selvmodsigelse, modstrid, modstridende, passer ikke sammen, ikke passer sammen, hænger ikke sammen, ikke hænger sammen, stemmer ikke, ikke stemmer, uoverensstemmelse om, uoverensstemmelse i, uoverensstemmelser i, uenig med sig selv',
  conflict:
    'afgøres uenigheder, trin ved uenighed, uenig, uenighed, konflikt, strid, tvist, uoverensstemmelse, opmand, uvenner, ikke kan blive enige, ikke er enige, ryger uklar, ryge uklar, ryger … uklar, op at skændes, skændes, skænderi, hårdknude, splid, stridighed, stridigheder, strides, ikke bliver enige, ikke blive enige, bliver uenige, ikke enes, ikke kan enes, kan ikke enes, kan ikke blive enige, voldgift, på kant, går skævt mellem, ballade mellem',
  members:
    '=sidder =i, =sidde =i, =sidder, =sidde, =sad, =sidder =med, medlem, medlemmer, sammensat, sammensætning, sidder om bordet, sidder … om bordet, om bordet, med ved bordet, hvem består … af, hvem er … sammensat af, medlemskreds, deltagerkreds, har plads i, har en plads i, har sæde i, repræsenteret i, er repræsenteret, hvem udgør, er en del af gruppen, bemandet af',
  title:
    'titel, =stilling, =stillingen, stillingsbetegnelse, hedder, navn, navnet, jobtitel, ansat som, arbejder som, =stillingsbetegnelsen',
  contact:
    'mail, mailadresse, email, telefon, telefonnummer, tlf, nummer, mobil, mobilnummer, kontaktoplysninger, kontaktinfo, kontakte, får jeg fat, får man fat, får vi fat, jeg få fat, man få fat, vi få fat, have fat i, jeg ringe, man ringe, vi ringe, ringer jeg, ringer man, ringer vi, ringe til, ringer til, jeg skrive til, man skrive til, skriver jeg til, skriver man til, henvende mig, henvende os, henvender jeg mig, henvender man sig, henvender vi os, komme i kontakt med, kommer … i kontakt med, træffes, mobilnr, telefonnr, tlfnr',
  parties:
    'parter, part, aftaleparter, underskriver, underskrevet, indgået, aftalen mellem, aftalen imellem, imellem hvem, mellem hvem, står bag aftalen, bag aftalen, skrevet under, skriver under, skrev under, har skrevet … under, underskrivere, underskrift, underskrifter, har lavet aftalen, har indgået aftalen, indgik aftalen, er aftalen med, lavet aftale med, bundet af aftalen, kontrahenter, aftaleparterne',
  activities:
    'aktivitet, delaktivitet, indsatser, indsatserne, tiltag, projekter, hvilke tilbud, aktivitetsliste, aktivitetsoversigt',
  agreement:
    'aftale, delaftale, samarbejdsaftale, dokument, aftaleteksten, aftaledokumentet, partnerskabsaftale, kontrakt, kontrakten, aftalepapiret, indsatsområde, indsatsområdet',
  reported:
    'deltog, =kom, =mødte, =nåede, =opnåede, dukkede op, indberettet, fremmøde, gik det, går det, har deltaget, har … =deltaget, har … =gennemført, er … =gennemført, er … =afholdt, blev afholdt, blev der afholdt, mødt op, dukket op, møder op, er mødt, blev det til, hvordan er … gået, hvordan gik, er det gået, har været med, har været til, =gennemførte',
  task: 'opgave, rolle, laver, gør, lovet, forpligtet, forpligtelse, arbejdsopgave, pligt, lave, arbejder med, beskæftiger sig, funktion, mandat, beføjelse, beføjelser, bemyndigelse, hvad skal … sørge for, hvad skal … stå for, hvad skal … tage sig af, ansvarsområde, ansvarsområder, arbejdsområde, opgavebeskrivelse, rollebeskrivelse, opgavefordeling, opgaveportefølje, gøremål, hverv, sat i verden for, tager … sig af til daglig',
  joins:
    'med i, med fra, er med, involveret, deltager, deltage, indgår, være med, tilknyttet, repræsenterer, tilknytning, en del af, tager del i, tage del i, inde over, med på, er på, involverede, deltagelse, medvirkende',
  covers:
    'hvad bruges … til, hvad går … til, dækker, hvad er … brugt til, hvad anvendes … til, hvad bruges … på, hvad går … med, går pengene til, går timerne til, bruges pengene til, bruges pengene på, bruges timerne på, bruges timerne til, hvad er pengene til, hvad er timerne til',
  references:
    'udgivelse, publikation, litteratur, reference, henvisning, katalog, vidensgrundlag, bygger på, litteraturliste, kildeliste, inspireret af, inspiration, forskning, evidens, evidensbaseret, teoretisk, baseret på, bygger … på, fagligt grundlag',
  total:
    'ialt, i alt, samlet, samlede, total, alt i alt, tilsammen, sammenlagt, totalt, til sammen, lagt sammen, sum, summen, sammentalt, alt sammen',
  must: 'skal, bør, minimum, mindst, kræves, forventes, gennemsnitligt',
  people:
    'deltagere, mødre, forældre, familier, børn, unge, kvinder, mænd, beboere, borgere, elever, voksne, kursister, brugere, personer, folk, deltageren, teenagere, organisationer, aktører, aktør, samarbejdspartnerne',
  thing:
    'indsats, forløb, tilbud, gruppe, samarbejde, projekt, arbejde, kursus, møde, event, arrangement, initiativ, aktiviteten, event, workshop, område, plan, sted, helhedsplan, gange',
  soft: 'i så fald, på tværs, brug for, i morgen, ud i livet, rent faktisk, hver gang, først og fremmest, ved bordet, om bordet, =kommende, med tiden, regner med, til rette, fra … side, kan det passe, er det rigtigt, i sidste ende, på egen hånd, i dag, i øjeblikket, i forvejen, afsat, afsættes, sat af, bruger, brugt, se, lægger, lagt, yder, tilbyder, anvender, benytter, benyttes, tilføjer, hører, høre, ser, står, stå, flest, færrest, højest, lavest, størst, mindst, bedst, dårligst, mest, hedde, til rådighed, ad, spiller, spille, stadig, stadigvæk, endnu, hele, nævner, nævnt, omtaler, omtalt, hver især, præcist, nærmere, bestemt, ligeledes, samme, bruge, bruges, brugte, giver, give, får, få, findes, fortæl, vis, mig, gerne, vide, egentlig, lige, hej, tak, venligst, holdes, afholdes, foregår, finder sted, ligger, ligge, holder til, kører, sker, ske, skaffer, skaffe, kan, må, vil, går, gå, siger, sige, står der, fokus, knyttet, enkelte, lokale, dem, dette, disse, denne, andre, egen, egne, ens, årlig, årligt, ugentlig, om ugen, uge, ugen, uger, år, året, måned, stiller, stille, op, ved, hos, bliver, blive, blev, været, fik, =forskellige, diverse, alle, nogen, noget, nogle, også, selv, overhovedet, konkret, præcis, nu, person, navngiven, hjælper, hjælpe, kommer, komme, indsatsen, uden, mellem, imellem, under, over, efter, før, inden, mod, omkring, fra',
};

/** Words without a meaning of their own; they never block an answer and are left out of names. */
export const danishFunctionWords =
  'af af den det de der en et er i til for og som på med at om fra han hun vi du jeg sin sit sine deres dens dets har have haft var være vil vores min mit mine jer os eller samt hvis når så ikke kun men mod ved hos ind ud op ned da jo nu her sig man bare gennem via pr per inden for';
