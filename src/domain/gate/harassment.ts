import { certain, type Rule, unclear } from "./rule.ts";

/** Followed, stalked, groped, threatened or exposed: in the street, at work, online. */
export const HARASSMENT: Rule[] = [
  certain(
    "{anyone} (touches|touched|touching|gropes|groped|groping|fondled|rubbed|felt) (me (there|down there|inappropriately|without|under|in (my )?(bed|sleep)|and|when|sexually|at night|up)|my (breasts?|chest|bum|bottom|thighs?|leg|private|privates|crotch))",
    "my uncle touches me and says not to tell",
  ),
  certain(
    "(was|got|been|being|were|am|is|get) (sexually )?(raped|assaulted|abused|molested|groped|attacked|harassed|stalked|mugged|jumped|spiked|drugged|blackmailed|trafficked|beaten|hit by my|catcalled)",
    "I got assaulted outside the pub",
  ),
  certain(
    "(raped|groped|molested|sexually assaulted|sexually harassed|harassed|harasses|catcalled|roofied|flashed) me|my drink was spiked|spiked my drink",
    "a man groped me at the networking thing",
  ),
  certain(
    "{stranger} … (followed|follows|following) (me|us) (home|off|to my|all the way|down|out|onto|on to|from|into|in (his|a) car|back to|through|to the|across|for|again|and|last|yesterday|at night|in the (street|dark)|around (the )?(shop|store|supermarket|town|station|streets?))",
    "some guy followed me off the bus",
  ),
  certain(
    "(stalking|stalks|stalked|stalker is|been stalked|have a stalker|got a stalker) (me|by|on|outside|again)|(have|got) a stalker",
    "my ex is stalking me",
  ),
  certain(
    "(doxxed|doxed|doxxing|doxing|swatted|swatting|blackmailing|blackmailed|blackmails|sextorting|sextorted) me|(leaked|posted|published|shared|sharing|post|share|leak|posting) (my|our) (address|nudes|naked|private|home address|number and)",
    "someone doxxed me and posted my address",
  ),
  certain(
    "(waits|waiting|waited|stands|standing|turns|turning|shows|showing|sits|sitting|sat|parks|parked|hangs|hanging|lurking|lurks) (up |around |in his car |for me )?(outside|at|by|near|opposite) my (house|home|work|flat|door|office|school|place|building|window|gym|street)",
    "this bloke keeps turning up outside my flat",
  ),
  certain(
    "(death|rape|violent) threats|threatening (messages?|texts?|calls?|letters?|emails?)|(dick|cock) (photos|pics?)|(unsolicited|unwanted) (photos|nudes)",
    "I got death threats after my post",
  ),
  certain(
    "(rubbed|pressed|pushed|grinding|ground) (himself|herself|up|his [^ ]+) (against|on) me|hand (up|under) my (skirt|dress|shirt|top)|(grabbed|squeezed|slapped|pinched) my (bum|ass|arse|butt|breasts?|boobs?|crotch|chest)",
    "he pressed himself against me on the bus",
  ),
  unclear(
    "(wont|doesnt|didnt|wouldnt) (leave me alone|stop (messaging|calling|texting|contacting|following|touching|asking))|keeps (messaging|calling|texting|contacting|coming back) … (blocked|said no|told (him|her|them) (no|to stop))",
    "he won't leave me alone though I blocked him",
  ),
  unclear(
    "(grabbed|grabs|grabbing) (me|my (arm|wrist|hand|hair))|(put|puts|putting|had) (his|her|their) hands? (on|around|round) my (thigh|leg|waist|neck|throat|back|knee|body)|{anyone} … (keeps?|kept|always|wont stop|doesnt stop|never stops) (touching|stroking|rubbing|squeezing|putting (his|her|their) (hands?|arms?) (on|around|round)) (me|my (legs?|thighs?|knees?|back|waist|hips?|neck|shoulders?|hair|face|cheeks?|arms?|hands?|bum|bottom|chest|breasts?))",
    "he put his hand on my thigh",
  ),
  certain(
    "(keeps|kept|wont stop|started|still) (touching|groping|grabbing|rubbing|cornering|kissing|harassing|stalking|hitting|hurting|slapping) me",
    "a guy at work keeps touching me",
  ),
  unclear(
    "(turned|showed) up (uninvited )?(outside|at) my (house|home|work|flat|door|office|school)",
    "he turned up at my flat",
  ),
  certain(
    "({partner}|{family}|someone|somebody|he|she|they|my [^ ]+) (is|are|keeps|has been|keep|was|were|wont stop) (hurting|hitting|beating|abusing|threatening|stalking|molesting|raping|blackmailing|choking|harassing|attacking|groping) me",
    "someone is hurting me",
  ),
  certain(
    "(rubbing|grinding|pressing|rubbed|masturbating|exposing|exposed) (himself |herself |up )?(against|on|at|in front of|to) me",
    "a man on the tram kept rubbing against me",
  ),
  certain(
    "(sends|sending|sent|keeps sending) me (sexual|explicit|creepy|porn|threatening|obscene) [^ ]+|(grabbed|grabs|squeezed|slapped|touched) my (waist|hips?|breasts?|bum)",
    "a colleague keeps sending me sexual messages",
  ),
  certain(
    "({partner}) … (follows|followed|following|tails|trails) me … (everywhere|to (every|each|work|all|the|my)|wherever|outside|around|in (his|her|the) car)",
    "my husband follows me to every meetup",
  ),
];
