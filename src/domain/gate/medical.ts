import { certain, type Rule, unclear } from "./rule.ts";

/** A body in danger now. Nerves in the chest are common here, so the plain ones are asked about. */
export const MEDICAL: Rule[] = [
  certain(
    "(have|having|got|getting|ive|bad|severe|sharp|crushing|sudden) (a |bad |severe |sharp |crushing |really )?(chest pains?|pains? in my chest) … (arm|jaw|numb|sweating|now|breathe|breath|tonight|cant|spreading|worse)",
    "I have chest pain and my left arm is numb",
  ),
  certain(
    "(having|have|had) (a|another) (heart attack|stroke|seizure)(?= ($|\\.|now|right now|i |and|half|my|his|her|please|what))",
    "I think I'm having a heart attack",
  ),
  certain(
    "cant breathe … (lips|blue|chest pain|throat|swelling|swollen|inhaler|allerg[^ ]+|nuts|bee)",
    "I can't breathe, my throat is swelling",
  ),
  certain("(not|isnt|stopped|isnt even) breathing", "she's collapsed and not breathing"),
  certain(
    "(cant|wont|doesnt|didnt) stop (the |my )?bleeding|bleeding (wont|doesnt|isnt) stop|bleeding (heavily|badly|a lot|everywhere|out)|lost a lot of blood",
    "i can't stop the bleeding",
  ),
  certain(
    "(throat|tongue|face|airway) (is )?(closing|closing up|swelling|swelling up|swollen shut)|anaphyla[^ ]+",
    "my throat is closing up",
  ),
  certain(
    "(half|side|left side|right side|one side) (of )?(my|her|his) (face|body) … (numb|droop|droop[^ ]+|paraly[^ ]+|cant move)",
    "half my face is numb",
  ),
  certain(
    "(she|he|mum|dad|friend|they|someone|somebody|my [^ ]+) (has |is |just |s )?(collapsed|unconscious|fitting|unresponsive)|(found|is|lying) (him|her|them|on the floor)? ?unconscious",
    "he is unconscious",
  ),
  certain("coughing (up )?blood|vomiting blood|throwing up blood", "I'm coughing up blood"),
  unclear("cant breathe(?= ($|\\.|and|i |right|now|properly|help))", "I can't breathe"),
  unclear(
    "(chest (hurts|is tight|pain|pains)|pains? in my chest)(?= ($|\\.|and|i |now|right|so|tonight|again|today))",
    "my heart is pounding and my chest hurts",
  ),
  unclear(
    "(keep|keeps|kept|just|ive) (passing out|fainting|blacking out|collapsing|passed out|fainted)",
    "I keep passing out",
  ),
  unclear("(bleeding|bled) (from|again|and|lots)", "I'm bleeding and scared"),
  certain(
    "(crushing|bad|terrible|severe|sharp|stabbing) pain (in|across) my chest|(chest|pain) … down my (left )?arm|pain in my chest and",
    "crushing pain in my chest and down my arm",
  ),
  certain(
    "(she|he|they|{person}|{family}|dad|mum) … (isnt|wont|not|cant be|doesnt) (waking|wake|woken|responding|respond|moving)( up)?(?! (me|us)(?= ))",
    "my dad just collapsed he isn't waking up",
  ),
  certain(
    "(having|had|has|have) (a |an )?(seizure|fit|allergic reaction|asthma attack)(?= ($|\\.|now|right|and))|hit my head … (vomit|throwing up|dizzy|blood|passed out|blurry)",
    "he's having a seizure",
  ),
  unclear("cant (get|catch) my breath(?= ($|\\.|and|now|right))", "can't catch my breath"),
  certain(
    "(having|has) (a |an )?seizure|(tightness|pressure|squeezing|tight feeling) (in|on|across) (my|his|her) chest … (arm|jaw|sweat|breath|breathe|sick|dizzy|numb)",
    "my mate is having a seizure on the floor",
  ),
  certain("(cant|couldnt|no|dont) (feel |find |have )?(a |any |his |her )?pulse", "I can't feel a pulse"),
  certain(
    "(cant move|cant feel|cant lift|weak|numb) (my |her |his )?((left|right) )?(arm|side|leg|face|body) … (slurr[^ ]+|speech|droop|droopy|words|confused|face|vision)|(slurred|slurring) (my |her |his )?(speech|words)|speech is slurr[^ ]+",
    "I can't move my right arm and my speech is slurred",
  ),
];

export const OVERDOSE: Rule[] = [
  certain(
    "(took|taken|swallowed|ate|had|downed|drunk|drank) (a|the|my|an) (whole|entire|full) (pack|packet|bottle|box|strip|lot|load|bag)(?! {shared}(?= ))",
    "I took a whole pack of paracetamol",
  ),
  certain(
    "(took|taken|swallowed|downed) (way |far )?(too (many|much)|all|all of|a lot of|loads of|a load of|a bunch of|a handful of|handfuls of|[2-9][0-9]|twenty|thirty|forty|fifty) (of )?(the |my |these |his |her )?(pills|paracetamol|sleeping pills|medication|medicine|antidepressants|painkillers|insulin|xanax|codeine|of them)",
    "I've taken too many pills",
  ),
  certain(
    "swallowed (all|loads|everything)|(took|taken) them all(?! (out|home|along|outside|round|swimming|shopping|bowling|for (a )?(lunch|dinner|drinks|coffee|pizza|walk|ride)|to (the|our|my) (park|zoo|beach|cinema|pool|pub|game|match|school|vet|shop|party))(?= ))",
    "I took them all",
  ),
  certain(
    "(i|ive|have|just|she|he|they|friend|{person}|has) (just |have |has )?(overdosed|od d|odd|ods)|(im|is|am|be|are|shes|hes) (overdosing|oding)",
    "i overdosed",
  ),
  certain(
    "(took|taken|had) too much … (wake|waking|breathing|responding|help|unconscious|blue)",
    "my friend took too much and won't wake up",
  ),
  certain(
    "(wont|cant|doesnt|isnt) (wake (him|her|them) )?(wake up|waking up|respond|responding|wake) … (pills|took|drank|drunk|drugs|vodka|heroin|fentanyl)|(pills|drugs|took|heroin|fentanyl|vodka|drank) … (wont|cant|isnt|doesnt) (wake|respond|waking|responding)",
    "she drank a bottle and won't wake up",
  ),
  certain(
    "(drank|drunk|swallowed|drinking) (some |the |a bottle of )?(bleach|antifreeze|detergent|petrol|poison|drain cleaner|pesticide)",
    "i drank bleach",
  ),
  unclear("overdose|overdosed|overdosing", "is it an overdose if I took ten"),
  unclear(
    "(took|taken|swallowed|had) too (many|much)( of)? (pills|drugs|medication|paracetamol|coke|mdma|ketamine|ket|acid|weed|edibles|alcohol)|(took|taken) too (many|much)(?= ($|\\.))",
    "I took too much",
  ),
  unclear(
    "(drink|drank|drinking|drunk) (until|till|til|so much|to the point) … (black out|blackout|blacked out|pass out|passed out|cant remember|forget)",
    "I drink until I black out",
  ),
  unclear(
    "(mixed|mixing|took|taken) (my |some )?(pills|xanax|codeine|opioids|drugs|paracetamol) (and|with|on) (vodka|alcohol|wine|drink|beer|whisky|drugs|booze)",
    "I mixed pills and vodka",
  ),
  unclear(
    "cant stop (using|drinking|taking)(?= ($|\\.|drugs|pills|coke|heroin|alcohol|it|and|every|even))",
    "I can't stop using",
  ),
  unclear(
    "(relapsed|relapse) on (heroin|coke|meth|drugs|pills|alcohol|opioids|fentanyl|crack)",
    "I relapsed on heroin",
  ),
  certain(
    "(took|taken|had|swallowed|popped|eaten) (about |like |around |over |at least )?([2-9][0-9]|[1-9][0-9][0-9]|fifteen|sixteen|twenty|thirty|forty|fifty|a dozen|dozens of|a fistful of|a handful of) (of )?(my |the |these )?(pills|paracetamol|sleeping|painkillers|antidepressants|xanax|codeine)",
    "i've just had 30 paracetamol",
  ),
  unclear(
    "(took|taken|had|swallowed) (a pill|something|some stuff|an edible|pills|stuff) … (weird|heart|scared|dizzy|cant feel|wrong|shaking|worried|too much)",
    "I took something and my heart feels weird",
  ),
  certain(
    "(pills|xanax|codeine|valium|oxycodone|opioids|benzo|paracetamol|strip of) … (cant feel|blurry|heart|breathing|numb|cant stand|going black|slurring)",
    "vodka with a strip of xanax and I can't feel my face",
  ),
  unclear(
    "(drank|drunk|drinking|bottle of|washed) … (vodka|whisky|wine|alcohol|booze|gin|rum) … (pills|xanax|codeine|valium|opioids|paracetamol)",
    "I drank wine and took pills",
  ),
  certain(
    "(took|taken|had|swallowed|popped|ate) (about |like |around |over |at least )?([2-9][0-9]|[1-9][0-9][0-9]|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|a dozen|dozens) (of )?([^ ]+ ){0,3}(pills|paracetamol|painkillers|antidepressants|xanax|codeine)",
    "i swallowed twenty of my mum's sleeping pills",
  ),
  certain(
    "(took|taken|had|swallowed) (about )?(two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9][0-9]|triple|double) (times|x) (my|the|her|his) (normal |usual |daily |prescribed )?dose|(took|taken) (a |my )?(triple|massive|huge) dose",
    "i took ten times my dose",
  ),
  unclear(
    "(took|taken|had) (way |far |a lot |much )?(more|too much) … (pills|antidepressants|painkillers|medication|medicine|insulin|paracetamol|dose) … (than|should|weird|dizzy|sick|scared|meant)",
    "I took more of my antidepressants than I should",
  ),
];
