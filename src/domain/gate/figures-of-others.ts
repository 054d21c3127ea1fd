import type { Phrase } from "./rule.ts";

const figure = (says: string, example: string): Phrase => ({ says, example });

/** What others do, or a thought, that sounds like harm and is an evening like any other. */
export const FIGURES_OF_OTHERS: Phrase[] = [
  figure(
    "(followed|chased|ran after) me out( of the [^ ]+)? to (say|thank|give|apologi[sz]e|hand)",
    "he followed me out of the meeting to say thanks",
  ),
  figure(
    "(turned|turns|showed|shows) up (at|outside) my [^ ]+ with (soup|cake|food|biscuits|cookies|dinner)",
    "someone from the choir turned up at my door with soup",
  ),
  figure(
    "(the|that|this) (thought|worry) (just |always |only )?(says|tells me|told me) (that )?(they|everyone|everybody|people) (all |will |can |just )?(see|know|notice|think|look|laugh|stare)(?! (me |us )?(through|from|into|inside|in my|what))",
    "the thought says they see it",
  ),
  figure(
    "(theyll|they will|they|hell|he will|shell|she will|people|everyone|everybody) (will )?(all )?(just |probably )?find me (so |too |very |really |a bit |kind of )?(weird|boring|annoying|odd|strange|awkward|stupid|rude|creepy|cringe|ugly|funny|dull|ridiculous|pathetic|needy|clingy|desperate|unfriendly|arrogant|cold|quiet|intense)",
    "they'll find me weird",
  ),
  figure(
    "(my|the|our) landlord (is |s |wants to |will |might )?(kick|kicks|kicking|throw|throwing|chuck|chucking|evicting) (me|us) out(?! (cos|because|cause|if|unless|for not)(?= ))",
    "also my landlord is kicking me out",
  ),
  figure(
    "they (have |keep |always )?chang(e|ed|ing) the (platform|gate|room|code|menu|date|time|times|plan|venue|password|timetable|rota)(?! (every time|whenever|when|because|cos|so) (i|im|me)(?= ))",
    "they changed the platform this morning and nobody told me",
  ),
  figure(
    "(hits|hit|slaps|kicks|kicked|elbows|pokes|whacks) me (with (a|the|her|his) pillow |gently |lightly )?(when|whenever|because|if) i snore",
    "my wife hits me with a pillow when i snore",
  ),
  figure(
    "(takes|took|has) my (phone|keys|passport|laptop|stick|glasses) to (charge|copy|renew|scan|clean|fix|play with|book)( (it|them|the))?",
    "my husband takes my phone to charge it",
  ),
  figure(
    "assaulted by (the|a) ([^ ]+ )?(smell|wind|noise|music|perfume|colours?|seagulls?|goose|geese|wave|hail)",
    "i got assaulted by the smell of perfume",
  ),
  figure(
    "(brings?|brought|took|takes) (a|the|his|her) (big |bread |cake )?knife to (school|work|the office|the party|class) (for (food tech|cooking|the (cake|bread|cheese|melon))|to cut (the|a) [^ ]+)",
    "he brought a knife to school for food tech",
  ),
  figure("tracker in my (bag|suitcase|luggage|rucksack) (says|shows|told)", "the tracker in my bag says it is in oslo"),
  figure(
    "(starving|starves|starve|starved) (her|him|my|your|them|our)sel(f|ves) of (fun|joy|sleep|light|company|love|friends|friendship|people|sun|sunlight|culture|music)",
    "my daughter is starving herself of fun by working too much",
  ),
  figure(
    "(says|said|told me|tells me|asked me|made me promise) … (not to tell|dont tell|never tell)( anyone| anybody| him| her| people)? (but|and|that|because)( then)? (she|he|shes|hes|they|theyre) (is |was |has |are )?(told everyone|told everybody|pregnant|engaged|getting married|adopting|in love|won|got (the|a) job)",
    "he said dont tell anyone and then he told everyone",
  ),
  figure(
    "((?<! (online|older|discord|roblox|secret|grown|adult|new|internet|game|virtual) )(friend|best friend|bestie|mate|sister|flatmate|roommate|housemate|colleague|coworker|neighbour|cousin) (has |had |just )?(told|asked|made|said to|begged) (me )?(to promise |promise )?(not to|to not|never to) tell|(boss|manager|supervisor) (told|asked) (me|us) (not to|to not) tell (the (team|others|staff|clients?|customers?|rest|office|department)|anyone yet))(?![^.]{0,70} (us|broke(?! (up|off|it)(?= ))|breaks|hit|hits|beats?|hurts?|punch(ed|es)?|chok(ed|es)|strangled|threw|touch(ed|es|ing)?|rap(ed|es)|cuts?|cutting|dead|die|dying|kill|kills|killing|suicide|suicidal|pills|tablets|overdosed?|photos?|pics|pictures|videos?|nudes|money|secret|did to|does to|threatens?|threatened|scared|knife|gun|eating|eats|starv[^ ]+)(?= ))",
    "my sister asked me not to tell mum she quit",
  ),
  figure(
    "(asked|told|begged|made) me (to )?(promise to )?keep (it|this|that|her news|his news|the news) (a )?secret (that|until|till|as|because) (she|he|they|shes|hes|theyre) ?(is |are |has |have )?(pregnant|expecting|engaged|getting married|moving|leaving (the (team|company|job)|her job|his job)|got (the|a|his|her) (job|place|visa|promotion)|proposing|adopting|quit|quitting|applied|won|passed|announced?|announces?|tells? (everyone|the team|her (mum|parents)|his (mum|parents)))",
    "she asked me to keep it a secret that she's pregnant",
  ),
  figure(
    "(is|are|was|were|feels|falls|falling|fall) (now |well |far |just )?outside (of )?(my|our|his|her) (circle|social circle|comfort zone|world|league|bubble|group|budget|field)( now)?",
    "my ex is outside my circle now",
  ),
  figure(
    "(help me|how (do|can|should) i|want to|need to|should|will|to) (to )?say sorry to (my|the|a|our) ([^ ]+ )?[^ ]+(?= ($|\\.|for|about|because|when|after|properly))",
    "help me say sorry to my friend",
  ),
  figure("(he|she|they|boss|mum|dad) said i dont (need|have) to come", "he said i don't need to come"),
  figure(
    "(got |was |been |being )?spiked (at|in|during|by the) (volleyball|the (match|game)|beach volleyball)",
    "i got spiked at volleyball",
  ),
  figure(
    "(husband|wife|partner|boyfriend|girlfriend|dad|mum|son|daughter) picks me up (every (day|evening)|from work|after work)(?! (and|so he|so she|to (make|check|see)))",
    "my husband picks me up every day",
  ),
  figure(
    "(want|trying|need|learn|learning|ready|able) to forgive (my [^ ]+|him|her|them)",
    "i want to forgive my stepdad",
  ),
  figure(
    "(?<=^ (i think |im scared |im worried |but |because |cos )?)(he|she|they|hell|shell|theyll|my [^ ]+|everyone|people) (wont|will not|will never|never|would never|wouldnt|doesnt|didnt|hasnt|might not|may not|cant)( ever| really)? forgive me(?= ($|if i (miss|dont (go|come|turn up|write|text|call|ring)|forget|cancel|say no)|for (missing|forgetting|being late|not (going|coming|turning up|writing|texting|calling|ringing|replying|answering)|cancelling)))",
    "she won't forgive me for missing it",
  ),
  figure(
    "(dont|didnt|do not|did not) want (him|her|them|my [^ ]+|anyone|anybody|people) to (be|get) (cross|annoyed|offended|bored)( (with|at|about) (me|it))?(?= ($|\\.|if i (say|dont|cant|miss|cancel|leave early)))",
    "i don't want her to be cross",
  ),
  figure(
    "(put|puts|fold|folds|rest|lay|keep) (my|both|both my) hands (flat )?(on|in|under) (the table|my lap|the desk|my knees|my pockets)(?= ($|\\.|and (smile|nod|breathe|wait|listen|look)|when|while))",
    "when i sit down i put my hands on the table",
  ),
  figure(
    "(got|has|have|with) (dementia|alzheimers?)( and| so)?( so)? (i|we) (just )?(cant|couldnt|can never|dont like to)( really| just| ever)? leave (her|him|them|mum|dad|my [^ ]+)( alone| (on|by) (her|his|their) own| for long)?(?= ($|\\.))|(cant|couldnt|can never)( really| just| ever)? leave (her|him|them|my [^ ]+)( alone| on (her|his|their) own)?( because| cos| as)? (shes|hes|she has|he has|she|he|they have)( got)? (dementia|alzheimers?)(?= ($|\\.))",
    "she's got dementia so I can't leave her",
  ),
  figure(
    "cant eat in front of (people|others|strangers|colleagues|my (new )?(class|team|colleagues|boss|date|in laws)|the (team|others|boss))(?= ($|\\.|at (work|lunch|school|uni|college|parties|weddings|restaurants)|in (a restaurant|restaurants|the canteen)))|cant eat when (people|others|someone|somebody|they|everyone) (are |is )?(watch|watches|watching|look|looks|looking|stare|stares)( at)?( me)?(?= ($|\\.))",
    "i can't eat when people watch me",
  ),
  figure(
    "(have|got|own|bought|kept) ({twelve}|[0-9]|1[01]|nine|ten|eleven) (cards|books|records|emails|tabs|mugs|tickets|plants|contacts|invitations)(?= )",
    "i have 12 cards in my drawer",
  ),
  figure(
    "(have|has|having) to wait for me(?= ($|\\.|at the (top|end|back|finish|bottom|corner|door)))|(ill|i will|always) be at the back(?= ($|\\.|and|of the (group|pack|class|line)))",
    "they'll all be faster and they'll have to wait for me",
  ),
  figure(
    "(what if|scared|afraid|worried|terrified) (that )?(i|ill|i will|im going to|i might) (throw up|puke|be sick)(?= ($|\\.|on (the|a|my|her|his|them)|in front of|at (the|a|my|her|his)|in (the|a) (car|bus|minibus|lesson|class|meeting)))",
    "what if i throw up in front of everyone",
  ),
  figure("bring up the time i (got|was) (drunk|sick|lost|late|wrong)", "they'll bring up the time i got drunk"),
  figure(
    "(play|playing|go to|going to|off to|got|joined|started) (my |the |our |some )?(chess|tennis|table tennis|ping pong|pool|darts|badminton|squash|scrabble|cards|mario kart|fifa|bowling|snooker|draughts|backgammon|go karting|the quiz)( club| night| match| game| league| practice| tournament)?( now| tonight| today| tomorrow| later| on [^ ]+| with (him|her|them|[^ ]+))?( \\.| and| but| so)? (he|she|they|hell|shell|theyll|he ll|she ll|they ll)( always| will| usually| just)? (beat|beats|thrash|thrashes|destroy|destroys|kill|kills) me( again| every time| easily| hollow| as always| like always| anyway)(?= ($|\\.|lol|haha|and im|but))",
    "i go to chess club now. he'll beat me again",
  ),
  figure(
    "(he|she)( ll)? (wont|will not|doesnt|didnt|probably wont|wont even|doesnt even) (even )?remember me(?= ($|\\.|anyway|from|at all|or|and its))",
    "he won't remember me",
  ),
  figure(
    "(gf|bf|girlfriend|boyfriend|girlfriends|boyfriends|partners|husbands|wifes|wife s|boyfriend s|girlfriend s|husband s) (friends|mates|family|colleagues|parents|sisters|brothers|workmates)( and)? (theyll|they will|they ll|will|they|who) (all |probably |just )?(judge|judging|hate|notice|see|ask about|look at) (my|me|what im|what i)( (clothes|outfit|hair|shoes|accent|job|teeth|dress|wearing|wear|do))?(?= ($|\\.|and|lol|for|tonight))",
    "going out tn with gf friends n theyll judge my clothes",
  ),
];
