/**
 * Groups of words and short phrases that stand for nearly the same, in normalised spelling: what the second opinion weighs
 * beside the words themselves, and in pairs, so that it understands what nobody has written to it yet.
 */
export const MEANINGS: Record<string, string> = {
  existence:
    "life, living, live, lives, alive, exist, existing, existence, be here, being here, still here, am here, was here, be around, being around, breathing, breathe, breath, on earth, this earth, this world, the world, this planet, the planet, heart beating, heart beats, survive, surviving, born, being me, a person, being a person, human being, be alive, stay alive, go on, going on, carry on, keep going, continue, open my eyes, opened my eyes",
  ending:
    "end, ends, ended, ending, over, finish, finished, finishing, stop, stopped, stopping, stops, quit, quitting, cease, done, be done, switch off, switched off, turn off, pull the plug, pulling the plug, check out, checking out, log off, log out, opt out, uninstall, delete, erase, erased, let go, give up, giving up, given up, call it quits, close the book, clock out, resign, cancel, unsubscribe, shut down, wrap up, bow out, exit, way out, out of here, get out, escape, end it",
  death:
    "die, died, dies, death, dead, dying, corpse, grave, graves, funeral, coffin, buried, bury, heaven, afterlife, ashes, deathbed, cemetery, churchyard, tombstone, urn, angel, hell, void, nothingness, oblivion, terminal, six feet under, kms, suicide, suicidal, unalive, kill myself, killing myself, the other side, passed away, passed, pass away, took his own life",
  absence:
    "gone, go away, disappear, disappeared, disappearing, vanish, vanished, missing, without me, after me, slip away, slipped away, fade, fade away, fading, not here, not be here, wont be here, wont be around, not be around, no longer here, not exist, not be, if i wasnt, if i werent, leave, leaving, left, absence, out of the picture, out of the way, nowhere, invisible, ghost",
  forever:
    "forever, for good, permanently, permanent, never again, ever again, anymore, eternal, eternity, last time, the last, my last, last one, last thing, final, finally, never, ever, for ever, no more, one last, once and for all, afterwards, for always, not again",
  sleep:
    "sleep, asleep, sleeping, bed, nap, wake, waking, woke, wake up, waking up, woke up, rest, resting, slumber, dream, morning, mornings, stand up, get up",
  loved:
    "everyone, everybody, family, parents, kids, children, husband, wife, mum, dad, mother, father, son, daughter, sister, brother, friends, my friend, people, they, them, theyd, theyll, yall, loved ones, the people, best friend, partner, nobody, no one, noone, anyone, anybody, someone",
  lighter:
    "better, better off, relieved, happier, lighter, easier, relief, free, peace, peaceful, quiet, quieter, calm, calmer, cope, fine without, manage without, get over, get over it, move on, moved on, get on, favour, favor, glad, thank me, restful, silence, silent",
  weight:
    "burden, waste, problem, trouble, useless, worthless, dead weight, in the way, too much for, mess, mistake, failure, disappointment, bother, drag, cost, costs, no use, no good, broken, ruin, ruined, ruin everything, parasite, nuisance, let down, dragging, taking up space, space",
  preparing:
    "letter, letters, note, notes, my will, a will, password, passwords, instructions, envelope, envelopes, insurance, affairs, papers, gave away, give away, giving away, given away, gave my, give my, given my, rehome, rehomed, cleaned, paid, sorted, cleared, donated, labelled, boxes, belongings, my things, my stuff, look after, take care of, feed, cancelled, notice, prepared, arranged, in order, took back, hand over",
  farewell:
    "goodbye, goodbyes, bye, farewell, forgive, forgive me, sorry for, im sorry, thank you for, thanks for everything, remember me, forget me, remembered, know why, tell my, tell her, tell him, tell them, love you all, i loved, hugged, nice knowing, was nice knowing, see you on, dont look for me, dont bother, miss me, cry for",
  means:
    "pills, rope, noose, bridge, viaduct, roof, rooftop, train, trains, tracks, railway, gun, shotgun, rifle, pistol, trigger, razor, razors, blade, blades, knife, knives, river, canal, lake, sea, ocean, cliff, cliffs, ledge, balcony, floors, storey, window, platform, bottle, bottles, cabinet, cupboard, garage, engine, exhaust, belt, insulin, traffic, motorway, lorry, truck, bus, wheel, brake, crash, tower, paracetamol, drawer, medication, doses, stash, bleach, fentanyl, height, heights, high, jump, jumping, step off, lean over, edge, railing, overpass",
  body: "arm, arms, wrist, wrists, leg, legs, thigh, thighs, skin, throat, neck, vein, veins, sleeves, long sleeves, body, hands, forearm, hip, hips, stomach",
  wound:
    "cut, cuts, cutting, bleed, bleeding, blood, bled, burn, burned, burning, scar, scars, marks, mark, scratch, scratched, scratches, scratching, bruise, bruises, slice, sliced, carve, sh, self harm, hurt myself, hurting myself, harm myself, relapse, relapsed, clean, streak, deeper, urge, urges, punish, punished, punishing, punishment, bang, banging, hit myself, plasters, bandage, lines",
  pain: "pain, hurt, hurts, hurting, suffer, suffering, ache, agony, torment, misery, unbearable, too much, heavy, darkness, dark, numb, empty, hollow, drowning",
  hopeless:
    "no point, the point, no reason, reason, reasons, a reason, cannot, nothing left, no hope, hope, hopeless, no future, future, tomorrow, tomorrows, next year, next week, pointless, meaningless, worth it, worth, sense, what for, for what, too late, beyond help, past saving, never get better, nothing helps, nothing changes, nothing will, no version, nothing to",
  tired:
    "tired, tired of, exhausted, weary, worn out, done with, sick of, fed up, had enough, enough of, enough, no strength, strength, no fight, fight, fighting, cant anymore, cant do, cant take, cant keep, cant go on, cant carry, cant bear, force, battle, struggling, struggle, hold on, hang on, holding on",
  wish: "want, want to, wish, hope, hoping, pray, praying, would like, id like, long for, longing, rather, would give, give anything, crave, wanna, need, need to, dream of, wait for, waiting, waiting for, envy, jealous of, sounds nice, tempting, tempted, inviting, appealing",
  decided:
    "decided, decision, made up my mind, my mind, plan, plans, planned, planning, date, a date, chosen, ready, ready to, tonight, courage, coward, brave, guts, friday, saturday, sunday, monday, this weekend, this week, deadline, soon, not long now, last night, the night, tomorrow night, the day, set a, know how, know when, this time, attempt, attempted, tried, nearly, almost, googled, googling, looked up, reading about, researching, researched, counted, counting, collecting, saving up, saved up, hiding",
  unsafe:
    "safe, not safe, unsafe, trust myself, be alone, alone tonight, on my own tonight, what i might, what ill do, might do, promise, cant promise, thoughts, the thoughts, intrusive, dark thoughts, my head, in my head, voice, impulse, hide the, lock, take them away, stopping me, stop me, keeps me, keeping me",
  self: "i, im, me, my, myself, ive, id, ill, mine",
  not: "not, dont, wont, cant, didnt, isnt, no, never, nothing, without, wouldnt, doesnt, arent, havent, neither, nor, nobody, nowhere",
  question: "why, whats, how, what, should i, is there, would anyone, who would, wonder, wondering, any reason",
  event:
    "party, parties, mixer, meetup, meetups, event, events, meeting, meetings, conference, networking, karaoke, dinner, lunch, brunch, breakfast, quiz, choir, club, class, course, small talk, smalltalk, conversation, chat, call, zoom, speech, toast, icebreaker, icebreakers, presentation, presentations, wedding, office, barbecue, buffet, introduction, introductions, introduce, interview, stand up, team, committee, reunion, gig, picnic, workshop, round, name tag, lanyard, group, groups, audience, stage, dance, dancing, drinks, pub, bar, date, dates, coffee, crowd, crowds, queue, offsite, seminar, table, host, guests, board games, gym, pool, bowling, raffle",
  talkwords:
    "talk, talking, speak, speaking, say, said, hello, hi, ask, asked, laugh, laughed, laughing, smile, smiled, joke, message, messages, text, texted, write, wrote, reply, answer, invite, invited, introduced, phone, email, mail, number, numbers, waved, greet, chatting",
  jesting:
    "lol, haha, hahaha, lmao, rofl, embarrassed, embarrassing, embarrassment, cringe, cringey, awkward, shame, mortified, blush, blushed, jk, skull, funny, hilarious, dignity, literally, ngl, metaphorically, weird, silly, odd",
  pastwords:
    "years ago, used to, back then, when i was, last year, ten years, as a child, long ago, since then, in school, years, months ago, decade, was nine, was ten, was fourteen",
  workwords:
    "work, job, boss, manager, colleague, colleagues, company, client, project, deadline, process, server, code, deploy, task, contract, career, shift, hospital, nurse, ward, police, soldier, teach, thesis, poster, magazine, volunteer, helpline, hotline, crisis line, training, feature, pitch, startup",
  playwords:
    "game, games, raid, guild, clan, level, respawn, dragon, minecraft, roblox, valorant, halo, league, chess, film, films, movie, book, novel, song, songs, episode, series, show, character, scene, documentary, theatre, sims, player, players, headshot, match, round, play, anime",
  petlove:
    "dog, cat, canary, hamster, pet, fish, fishes, plants, plant, rabbit, parrot, guitar, piano, books, hoodie, bracelet, bike, necklace, ring, collection, records, console, switch",
  holiday:
    "christmas, birthday, summer, winter, spring, graduation, prom, exam, exams, results, new year, holiday, thirty, twenty, eighteen, eighteenth, fifty, old, old age, grow old",
  partnerwords:
    "husband, wife, boyfriend, girlfriend, partner, fiance, ex, my man, stepdad, stepfather, he, she, him, her, mother in law, uncle, carer, nephew, landlord, coach, my boss, hes, shes",
  control:
    "let, lets, let me, allow, allowed, allows, permission, checks, check, checking, monitors, tracks, tracking, follows, followed, following, decides, decide, forbids, forbidden, strict, controls, control, jealous, rules, location, my phone, my messages, password, my money, my card, bank card, keys, passport, visa, lock, locks, locked, choose, makes me, forces, forced, force, threatens, threatened, threats, threat, if i leave, if i tell, punish, deletes, reads my, watches, watching, alone with, home by, late, photo of where",
  violence:
    "hit, hits, beat, beats, slap, slaps, slapped, choke, chokes, choked, strangled, strangle, punch, punched, punches, kick, kicked, push, pushed, pushes, shoved, dragged, throws, threw, grabbed, grabs, rape, raped, assault, assaulted, abuse, abused, abusive, violent, touches, touched, touching, grope, groped, belt, burned me, hurt me, hurts me, hands on me, pulled, smashed, breaks, broke, spiked, roofied, drugged, stalking, stalker, attacked, forced me, undressed, against my will, didnt stop, wouldnt stop, said no, froze, after party, showering, carried on anyway, harass, harassed, molested",
  fear: "scared, afraid, terrified, frightened, scares, frightens, fear, fears, dread, panic, scary, temper, angry, anger, mad, rage, shouting, shouts, screams, drunk, drinks, drinking, furious, flips, mood, trouble, hide, hides, hiding, glass, eggshells, doorway, scarf, makeup, walked into a door",
  others_harm:
    "kill him, kill her, kill them, kill my, kill everyone, murder, stab, shoot, shank, hurt him, hurt her, hurt them, hurt someone, hurt somebody, hurt people, make him, make her, make them, make him pay, pay for, revenge, bleed, gun, knife, hammer, bat, weapon, bomb, fire, set fire, waiting for him, wait for, wait there, where he lives, where she lives, where she parks, watching his, hands around, round her throat, snap, lose it, lost it, blood, list, sorry, regret, the news, the paper, remember my name, walks out, done with them, deserve it, gets whats coming, coming to him, push her, see to that, trust my hands, accident, shook",
  friend_danger:
    "my friend, my mate, my best friend, bestie, my brother, my sister, my son, my daughter, my flatmate, my roommate, my colleague, my cousin, my neighbour, my mum, my dad, my husband, my wife, a friend, someone i know, a girl, a guy, a boy, homie, he says, she says, he said, she said, told me, says he, says she, says shes, says hes, his, her, hers, himself, herself, she hasnt, he hasnt, her arms, his arms, his phone, her phone, he wont, she wont, mutual, posted, posts, worried about, leave her alone, leave him alone",
  chest:
    "chest, my chest, heart, arm, left arm, jaw, breathe, breath, breathing, air, lips, tongue, throat, swelling, swollen, numb, tingling, sweating, sweat, grey, blue, pale, faint, fainted, faint, pass out, passed out, collapsed, collapse, unconscious, fitting, seizure, stroke, face, droop, drooping, slurred, speech, see, blind, dizzy, headache, worst headache, bleeding, blood, allergic, allergy, nuts, inhaler, fell, hit by a car, pulse, pregnant, baby, fever, vomiting, cough, stabbed, sugar, weight on, tight, tightness, pressure, band, elephant, pounding, racing",
  eating:
    "eat, eating, ate, eaten, eats, food, foods, meal, meals, calorie, calories, cal, weigh, weight, weighed, kilos, fat, thin, thinner, skinny, slim, bones, mirror, dinner, lunch, breakfast, diet, fasting, fast, starve, starving, hungry, empty, mouthful, bite, binge, binges, binged, purge, puke, vomit, throw up, be sick, sick after, laxatives, anorexia, bulimia, eating disorder, ed, ana, burn off, burned off, exercise, earned, deserve, disgusting, secret, napkins, chew, spit, body, body check, jeans, under fifty, thinspo, flush",
  taken:
    "took, taken, take, swallowed, swallow, drank, drink, drunk, popped, downed, injected, mixed, smoked, overdose, overdosed, od, overdosing, pills, pill, dose, doses, xanax, xans, ket, coke, vodka, wine, beer, whisky, heroin, meth, weed, edible, edibles, methadone, diazepam, antidepressants, tablets, strip, packet, whole, too much, too many, how many, a lot, more than, cant stay awake, stay awake, nodding off, wake him, wake her, blacked out, bender, using, use, high, tripping, shaking, sober, withdrawal, line, everything is slow, legs dont work, feel weird, feel wrong, regret",
  hearing:
    "voices, voice, hear, hears, heard, hearing, whisper, whispers, whispering, signs, sign, signal, signals, code, codes, cameras, camera, microphone, recording, thoughts, my thoughts, mind, chip, implant, tracker, agents, agent, cia, fbi, government, police, spy, spying, follow, chosen, god, jesus, christ, prophet, demon, demons, devil, satan, tv, television, radio, broadcast, poisoned, replaced, copy, not real, real, walls, through the walls, screen, number plates, pattern, everything is connected, in on it, after me, powerful, powers, mission, hallucinating, hallucination, psychosis, shadows, see things, without sleep, havent slept, slept, mirrors, unplugged, secret message, hidden messages, waves, current, set, moved things",
  young:
    "years old, year old, yo, grade, grader, graders, year three, year four, year five, year six, year 3, year 4, year 5, year 6, primary, primary school, elementary, elementary school, recess, playtime, playground, break, teacher, my teacher, miss, mrs, mr, class, my class, mum, mummy, daddy, tooth, hamster, toys, lego, roblox, show and tell, times tables, after school, playdate, nine, ten, eleven, twelve, thirteen, 8, 9, 10, 11, 12, 13, too young, my age, not a teenager, kid, kids my age, middle school, secondary school, lied about, age, born in",
  asking:
    "photos, photo, nudes, naked, pics, pic, video, webcam, undress, clothes, money, gift card, gift cards, crypto, bitcoin, invest, investing, savings, bank, account, login, card, passport, ticket, wire, transfer, loan, borrow, euros, dollars, pounds, deposit, fee, pay, leak, expose, post it, secret, our secret, dont tell, not tell, tell anyone, keep it, delete the chat, messages vanish, another app, telegram, snap, meet alone, come alone, home alone, where i live, parents are out, mature, age is just, older, older guy, soldier, general, engineer, visa, hospital bill, operation, never met, video call, online, discord, from the game, sugar daddy, modelling, agency, job abroad, skins, robux, gifts, owe",
};
