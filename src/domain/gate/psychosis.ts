import { certain, type Rule, unclear } from "./rule.ts";

const WATCHERS =
  "(the government|government|the police|police|mi5|mi6|cia|fbi|aliens|neighbou?rs|my neighbou?rs|they|people|strangers|agents|my flatmates|my family|satan|demons|god|the devil|an app|my phone|ai)";

/** The feeling is met, the belief is neither argued with nor agreed to. "They think I'm boring" is no such belief. */
export const PSYCHOSIS: Rule[] = [
  certain(
    "((the|my|these|those) )?voices (are |keep |is |have been )?(telling|ordering|commanding|whispering|tell|tells|told|say|says|said|are|want|wants|keep|wont|command|order|in my head|get|got|come)(?! shakes)",
    "the voices tell me to stay away from people",
  ),
  certain(
    "(hear|hearing|heard) (the |these |a )?voices? (that|in my head|telling|tell|nobody|no one|when (im|i am|nobody)|talking about me when|commanding|inside|all the time|every night)",
    "I hear voices that nobody else hears",
  ),
  certain("(im|ive been|been|started|am|keep) hearing voices", "I keep hearing voices"),
  certain(
    "(send|sends|sending|sent|give|gives|leave|leaves|leaving|giving) me (secret |hidden |coded )?(signs|signals|messages|codes) (through|in|via|on the (tv|radio|news)|with|from the tv)",
    "they send me signs through the server",
  ),
  certain(
    "(tv|television|radio|news|songs|billboards|adverts|number plates|licence plates|server|bot|streamer) (is |are |s )?(sending|talking to|speaking to|sends|talks to|speaks to|has messages for|about) me",
    "the TV is sending me messages",
  ),
  certain(
    "(chip|chips|microchip|implant|transmitter|tracker|device|wires?) (in|inside|into|implanted in) (my|me) ?(head|brain|skull|arm|body|teeth|ear)?",
    "The government put a chip in my head",
  ),
  certain(
    `${WATCHERS} (is |are |can |all |re )?(reading|read|controlling|control|broadcasting|broadcast|broadcasts|stealing|inserting|hearing|hear) my (thoughts|mind|brain)(?! best)`,
    "They are reading my thoughts",
  ),
  certain(
    "my thoughts (are|being|are being) (broadcast|read|controlled|stolen|not mine|inserted|heard)|(put|puts|putting|inserting) thoughts (in|into) my head",
    "my thoughts are being broadcast and heard",
  ),
  certain(
    `${WATCHERS} (is |are |re )?(spying on|bugging|bugged|watching|recording|following|after|monitoring|tracking|filming) (me|my) … (walls?|camera|cameras|everywhere|house|flat|through|phone|microphone|satellites?|drones?|secretly)`,
    "my neighbours are spying on me through the walls",
  ),
  certain(
    "(im|i am) (the )?(chosen one|messiah|jesus|god|a prophet|the prophet|chosen by god|immortal|invincible|sent by god)",
    "I am the chosen one",
  ),
  certain(
    "(food|water|drink|drinks|air|tea) (is |are |was |s )?(being )?poisoned|(poisoning|poisoned|poison) my (food|water|drink|tea|air)",
    "my food is being poisoned",
  ),
  unclear(
    "(everyone|everybody|they|people|all of them|the whole (town|office|server)) … (plotting|conspiring|conspiracy) (against|to|about)( me)?|(plot|conspiracy) against me",
    "everyone in town is plotting against me",
  ),
  unclear(
    "(havent|not|didnt|hardly|barely) (slept|been sleeping|sleep|sleeping) (in|for) (two|three|four|five|six|seven|[2-9]|several|many) (days|nights)",
    "I haven't slept in four days",
  ),
  unclear(
    "(seeing|see|saw) (things|people|shadows|figures|faces) (that|who|which|nobody|no one|other people) (arent|isnt|werent|are not|nobody|no one|dont|cant|else)|hallucinat[^ ]+",
    "I keep seeing things that aren't there",
  ),
  unclear(
    "(nothing|none of this|world|this|people) (is|isnt|feels|seems|are|arent) (even )?real( anymore)?(?= ($|\\.|and|im|i |anymore))|im not real|i dont exist",
    "nothing is real any more",
  ),
  unclear("(hear|hearing|heard) voices(?= ($|\\.|again|sometimes|at night|lately))", "sometimes I hear voices"),
  unclear(
    "(special|secret|divine|god given) (mission|powers|messages?|purpose) (from|for|only|that|sent)|see how it all connects|everything is connected and",
    "I have a special mission from above",
  ),
  certain(
    "(cameras?|microphones?|bug|bugs|wires) (in|inside|behind|hidden in) my (smoke|bedroom|wall|walls|lamp|ceiling|vents?|flat|tv|teeth|eyes|shower|bathroom|light)",
    "there's a camera in my smoke alarm",
  ),
  certain(
    "a voice (keeps |is |that )?(telling|tells|told|commands|commanding|ordering|orders|whispering|whispers)(?! (me )?(not to|that) (im|ill|they|i) )",
    "a voice keeps telling me my colleagues are demons",
  ),
  unclear("voices in my head", "there are voices in my head at night"),
  unclear(
    "(are|is|im|hes|shes|theyre|being) (demons|a demon|possessed|the devil|satan|lizards?|reptilians?|clones?|replaced by|not human|an imposter|imposters)(?! syndrome)",
    "my colleagues are demons",
  ),
  unclear(
    "(they|someone|people|strangers) (are |is |re )?(following|watching|spying on|tracking|after) me (everywhere|all the time|wherever|through|on my|and (nobody|no one))",
    "they are following me everywhere",
  ),
  certain(
    "(presenter|newsreader|host|streamer|newspaper|strangers|song|songs|lyrics|billboard|film|people on (tv|the radio|the news)) … (talking|talks|speaking|speaks|singing|sings|about|refers|referring) (about |to |at )?me … (code|secretly|through|signals|directly|personally|every (day|night))",
    "the radio presenter is talking about me in code",
  ),
  certain(
    "(implanted|planted|inserted|installed|put) (something|a [^ ]+|things|chips|voices|wires) (in|into|inside) my (brain|head|skull|body|ear|teeth|mind)",
    "they've implanted something in my brain",
  ),
  unclear("(cant|dont|hard to) (tell|know) (whats|what is|what) real", "can't tell what's real anymore"),
  certain(
    "(people|person|man|woman|voices|newsreader|presenter) (on|in|from) (the )?(tv|television|radio|news|screen|walls?) (know|knows|knew|talk|talks|tell|tells|can|watch|see|sees|are (talking|watching|laughing|speaking)) (to |at |hear |see |about |me )?(what im thinking|my thoughts|me|to me)",
    "the people on TV know what I'm thinking",
  ),
];
