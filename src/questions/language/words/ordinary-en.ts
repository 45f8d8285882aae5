/**
 * English words that never carry the subject of a question: adverbs, degrees, connecting and polite words, auxiliaries and words as
 * general as "details". An answer need not account for them. Single words, separated by commas, every form by its stem.
 */
export const ordinaryEnglish = `
able, about, above, money, does, new, old, once, fixed, now, then, local, locally, closely, tied, spots, spot, step, after, before, part, parts, s, d, t, ll, re, ve, according, accordingly, across, actual, additionally, again, all, allowed, almost, alone, along,
already, also, although, always, am, among, amongst, another, any, anybody, anyhow, anymore, anyone, anything,
anyway, anywhere, apparently, approximately, around, aside, available, away, back, because, been, before,
beforehand, behind, being, below, beside, best, better, between, beyond, big, bit, body, both, brief, briefly, but,
can, cannot, certain, certainly, chosen, clear, clearly, completely, concrete, correct, correctly, could, couldn,
current, date, dear, definitely, detail, didn, different, direct, directly, doesn, doing, don, done, down, due,
during, each, eight, either, eleven, else, elsewhere, enough, entire, especially, essentially, etc, eventually,
ever, every, everybody, everyone, everything, everywhere, exact, exactly, extra, fact, fairly, far, few, fewer,
finally, firstly, five, following, forward, four, frankly, further, furthermore, given, good, great, greatly, hadn,
hasn, haven, having, he, hello, hence, her, here, herself, hey, him, himself, his, however, i, immediately,
important, indeed, info, into, isn, item, itself, just, kind, kindly, large, lastly, late, later, latest, latter,
least, less, let, like, list, little, ll, lot, main, mainly, many, matter, maybe, me, meanwhile, mere, might,
moment, more, moreover, mostly, much, multiple, mustn, myself, name, near, nearly, necessarily, necessary,
nevertheless, nine, normal, now, nowadays, obviously, often, ok, okay, once, one, onto, onwards, ordinary, other,
otherwise, our, ourselves, out, outside, over, own, part, particular, particularly, perhaps, please, point,
possible, precise, primarily, probably, proper, properly, purely, put, quick, quickly, quite, rather, re, real,
really, recent, regarding, relevant, rough, roughly, same, say, secondly, seem, separate, seven, several, she,
short, shortly, should, shouldn, similar, similarly, simple, simply, since, six, slightly, small, so, some,
somebody, somehow, someone, something, sometimes, somewhat, somewhere, soon, sorry, sort, specific, specified,
stated, still, stuff, such, suddenly, sure, ten, than, thank, themselves, then, thereby, therefore, thing, though,
three, through, throughout, thus, time, today, together, too, toward, true, twelve, two, type, typical, until, up, upon,
us, usual, various, ve, versus, very, via, vs, wasn, way, well, weren, whatever, whenever, whereas, wherever,
whether, while, whilst, whoever, whole, wholly, wide, within, won, word, would, wouldn, yes, yet, yourself,
yourselves,
absolutely, afterwards, albeit, alike, allegedly, anew, apiece, arguably, asap, automatically, awfully, bluntly,
broadly, bunch, btw, bye, chatbot, cheers, circumstance, commonly, correspondingly, customarily, deeply,
deliberately, doubtless, easily, em, emphatically, explicitly, expressly, factually, farther, fascinating,
forth, fortunately, fully, fyi, genuine, gonna, gotta, guys, handy, hereby, herein, honestly, hopefully, howdy,
implicitly, incidentally, interestingly, invariably, ironically, kinda, likewise, loosely, manner, nah,
neatly, nice, nonetheless, nope, notably, obvious, odd, oddly, oh, openly, overly, partly, pardon, perfectly,
plainly, plz, plausible, plenty, predominantly, presumably, presumed, pretty, promptly, ps, rapidly, readily,
sake, seemingly, seldom, seriously, significant, significantly, sorta, steadily, straightforward, strictly,
strongly, subsequently, supposedly, terribly, terrific, thereafter, therein, thereof, thereto, thereupon,
thoroughly, thru, thx, truly, umm, uh, unclear, undoubtedly, unfortunately, utterly, vague, vaguely, vastly,
wanna, wherein, whereby, whereupon, wow, yeah, yep, yup, ie, eg, viz, aka, nb, ah, alright, sir, madam, tad,
thingy, whatsoever, whichever, wherefore, whereof, amid, amidst, alas, aforementioned, abovementioned,
considerable, considerably, notable, noteworthy, remarkable, tricky, funny, weird, strange, confused, confusing,
unsure, stuck, silly, stupid, dumb, clever, brilliant, fantastic, awesome, amazing, gist
`;

/** English verbs with no topic of their own, every form by its stem. */
export const ordinaryVerbsEnglish = `
accomplish, achieve, act, allocate, allot, apply, arise, assume, attempt, add, added, agree, aim, answer, appear, arrange, ask, assign, base, became, become, began,
belong, bring, brought, call, came, carried, check, choose, chose, combine, come, concentrate, concern, connect, consider, consist, contain, count,
deal, decide, define, describe, dedicate, devote, did, divide, elaborate, enable, enter, entitled, establish, exist, expect, explain,
face, feel, fill, find, focus, forget, forgot, found, gave, get, give, go, goes, gone, got, gotten, guess, had, handle, happen, has,
held, help, hold, imply, include, intend, involve, keep, kept, knew, know, known, laid, last, lay, link, look, made,
make, mean, meant, meet, mention, met, need, note, occur, offer, operate, outline, planned, present, provide, pursue, ran, reach,
realise, realize, refer, rehearse, relate, rely, remain, remember, run, said, saw, see, seek, seen, send, sent, serve, set, shall, show, shown, spend,
specify, spent, split, stand, state, stay, stipulate, stood, submit, suggest, summarise, summarize, suppose, take, taken, tell, think, thought, told, took, tried, try, turn,
understand, understood, undertake, undertaken, want, went, wish, wonder, work, yield,
believe, bet, bother, clarify, confirm, deem, denote, derive, discern, doubt, embody, encompass, enlighten,
ensue, feature, grasp, heard, hint, illuminate, imagine, infer, insist, allude, pinpoint, ponder, portray,
possess, presume, pretend, recall, recap, reckon, reiterate, remark, remind, repeat, rephrase, reveal, signify,
tend, verify, weigh
`;
