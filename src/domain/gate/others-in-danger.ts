import { asking, certain, type Rule, unclear } from "./rule.ts";

const SOMEBODY =
  "({person}|{family}|she|he|they|shes|hes|theyre|someone|somebody|homie|bro|bsf|bff|mutual|girl|boy|wife|husband|a (girl|boy|guy|friend|man|woman|kid)|(friend|mate) [a-z]{2,12})";

/** More of somebody else in danger: what they wrote, gave away, hide or said. */
export const THIRD_PERSON_SIGNS: Rule[] = [
  certain(
    `${SOMEBODY} … (says?|said|told me|keeps saying|texted|texting|wrote|is saying|swears|thinks|talks about|talking about|wants?|want|planning|is going to|going to|gonna|will|trying|tried|threatening|threatens|promised) … (kill (himself|herself|themselves|him self|her self|them self)|hang (himself|herself)|kill(ing)? (him|her) ?self|suicide|want die|wants die|want to die|wanting to die|end (his|her|their) life|unalive|kms|be dead|take (his|her|their) (own )?life|shoot (himself|herself)|jump(?= ($|\\.|off|from)))`,
    "My husband says he'll shoot himself if I leave",
  ),
  certain(
    [
      `${SOMEBODY} … (wrote|writing|left|found|posted) … (suicide|goodbye) (note|letter|message|video)`,
      `${SOMEBODY} (is |was |s |keeps |been |started |has been )?(cutting|cuts|burning|burns|hurting|hurts|harming|harms|starving|sh|doing sh|did sh|sh again)( (herself|himself|themselves|themself|her (arms|wrists|legs|thighs)|his (arms|wrists|legs|thighs)))(?! (off|short|out|at (football|work|the gym)))`,
      `(gf|girlfriend|bf|boyfriend|friend|bestie|sister|brother) (did |does |doing )?sh(?= ($|\\.|again|and|what))`,
    ],
    "a mutual just posted a goodbye note",
  ),
  certain(
    [
      `${SOMEBODY} … (standing|stands|sitting|on|climbed) (on |over )?(the|a|his|her) (balcony|balcony rail|roof|bridge|ledge|railing|window sill|rail|cliff|tracks|train tracks|edge|parking) … (jump|shouting|rail|wont come|come down|crying|right now)`,
      `${SOMEBODY} … ((bought|has|have|got|tied|holding) (a |the )?(rope|noose|pills ready)|bought (a |the )?(gun|razor|blade)|(has|have|got|holding) (a |the )?(gun|razor|blade)(?= (ready|that|shouldnt|and (says|said|wants|is going|hes going|shes going|wants)(?= ))))(?! (for (sailing|climbing|the (swing|dog))))(?= ($|\\.|and|that|i |in|ready|now|shouldnt))`,
    ],
    "my neighbour is standing on his balcony rail shouting he'll jump",
  ),
  certain(
    `${SOMEBODY} … (took|taken|has taken|swallowed) (an overdose|too many|all (his|her|the)|a lot of pills|pills)(?= ($|\\.|and|wont|but|i |what))|(stop|help|save) (a|my) (friend|brother|sister|mate|son|daughter|partner|boyfriend|girlfriend) (from|who) (killing|kill|suicide|wants|is suicidal|dying|ending|hurting)`,
    "How do I stop a friend from killing himself",
  ),
  unclear(
    `${SOMEBODY} … (gave|giving|given|sorted|sorting|selling|cleared|gives) (away |out )?(his|her|their|me (his|her)) (guitar|things|stuff|dog|cat|books|clothes|papers|guns|bracelet|hoodie|records|belongings|car|ring|everything|bike|ps5|watch|collection|necklace|jewellery)( [^ ]+){0,3}(?= ($|\\.|and|since|away|to|because|says|before|so))(?! (to (borrow|lend|sell on ebay)|for charity|when (he|she) moved))`,
    "My friend gave away his guitar and says thanks for everything",
  ),
  unclear(
    `${SOMEBODY} … (says?|said|saying|thinks?|told me|feels?|keeps|talks?|talking|believes?|wrote|posts?) … (better (off )?(for us |without)|without (him|her|them)|nothing to live|no (reason|point)|not (being|be) around|wont be (around|here|needing)|will not be here|doesnt want to be here|see a way out|tired of (life|living|the life|it all)|the point of living|(done|finished) with (life|everything)|not wake up|over soon|all be over|sleep (and not|forever)|burden|burdon|disappear|dissapear|nobody (will|would) miss|no one (will|would) miss|peace with it|want to go on|doesnt matter anymore|hopeless|given up)`,
    "My sister says we'd all be better off without her",
  ),
  unclear(
    [
      `${SOMEBODY} (hasnt|has not|isnt|wont|not|havent|hasn t|has gone|is|went)( [^ ]+){0,3} (answered|answering|replied|replying|online|offline|picking up|answer) … (goodbye|bye|farewell|since (he|she|they) (wrote|said|posted)|after (he|she|they)|note)`,
      `(weird|strange|odd|dark|scary|sad) (message|text|post|stuff|posts) … (farewell|goodbye|sounds like|bye|worried|saying)`,
      `(shes|hes|she is|he is|theyre|friend|she|he|keeps|been|sister|brother|mate) (said|saying|says|posting|posted|wrote) (dark stuff|goodbye|bye|farewell|goodbyes)( to (people|everyone|us|me))?(?= ($|\\.|and|n|to|because|before|on|then))(?! (without|and (left|went)|to (everyone|the team) (at|on) (my|the) last))`,
      `been a good (mate|friend)( [^ ]+)? … (phone is off|two in the morning|goodbye|gone|offline)?`,
      `(now )?(his|her|their) phone is off`,
    ],
    "She hasn't answered since she wrote goodbye",
  ),
  unclear(
    [
      `(frightened|afraid|scared|worried|terrified|fear) (that )?(for |about |of )?(${SOMEBODY}|(my|a) [^ ]+) … (do (something|anything) to (himself|herself|themselves|him|her)|hurt (himself|herself)|do something (stupid|silly|bad)|alone|leave (him|her|them) alone|end it|be alone)`,
      `(afraid|scared|worried) to leave (him|her|them|my [^ ]+) alone`,
      `(asked|asks|asking|begs|begged|wants|wanted) me to (help (him|her|them) (die|go|end it|end things|finish it|be at peace)(?= ($|\\.|and|but|now|i|peacefully))|(bring|get|give) (him|her|them) (something|enough|pills|more) (to|so) ([^ ]+ ){0,3}(speed|hurry|end|finish|over with|sleep for good))`,
    ],
    "I'm frightened my son will do something to himself",
  ),
  unclear(
    `(marks|cuts|scars|lines|fresh lines|burns|scratches|bruises) on (her|his|their) (arms?|wrists?|legs?|thighs?)|${SOMEBODY} … (wears|wearing|wear) long sleeves … (pe|summer|why|hot|always)|(hoarding|saving|collecting|stockpiling|counting|hiding) (her|his|their) (sleeping )?(pills|medication|tablets|insulin)|(stopped|refuses?|refusing|not) (taking|eating|to take) (his|her) (heart |blood pressure )?(pills|medication|insulin|tablets|meds|medicine) … (on purpose|think|die|care|wants|anymore)?`,
    "She has marks on her arms and says it was the cat",
  ),
  unclear(
    [
      `(wife|husband|friend|mate|brother|sister|son|daughter|mum|dad|partner|he|she|they) (has |have |is |s )?(given up on (life|living|everything|herself|himself)|lost the will|lost all hope|no will to live|tired of (life|living|the life)|doesnt see (the|a|any) (point|future|way)|not coping|in a (very )?dark place|at the end)`,
      `somebody who doesnt see`,
      `(what|how) (do|to|can|should) (you |i |we )?(say|help|tell|do|talk) (to |for |with )?(somebody|someone|a (friend|person)|my [^ ]+) (who|that|when) … (point of living|die|suicid|live|hopeless|kill|end it|wants to)`,
      `(told me|confided) (something|sth|smth) … (afraid|scared|worried|leave (him|her) alone|promise|dont know what)`,
    ],
    "I think my wife has given up on life",
  ),
  unclear(
    `(dark|depressed|sad|hopeless) … (posts?|posting|stories|tiktoks) … (done|bye|living|life|tired|end)|posts are all about … (done|tired|death|dying|living|end)|${SOMEBODY} … (here|around|alive) next week and (laughed|smiled|joked)|(he|she|they) wont be (here|around|needing) (next (week|year|month)|(his|her) (holiday|things))|will not wake up|(says|said) (hes|shes|he is|she is) (done|ready to go|tired of living|finished)(?= ($|\\.|and|with (life|everything)))`,
    "homie said he wont be here next week and laughed but idk",
  ),
  asking(
    [
      `(friend|sister|daughter|mate|colleague|neighbour|mum|flatmate|cousin|pupil|student|niece|nephew|boy|girl|aunt) ([^ ]+ ){0,2}(has|had|hides|covers|hiding|gets|keeps getting|came in with|comes in with) (some |new |fresh |more |always |often )?(bruises|a black eye|black eyes|burn marks|marks on (her|his|their))(?![^.]{0,40} (rugby|derby|football|judo|boxing|climbing|bike|skating|hockey|karate|training|game|match)(?= ))`,
      `(neighbou?r|neighbours|woman|girl|couple|man|someone|kid|child) ((?!(baby|babies|dog|cat|toddler) )[^ ]+ ){0,3}(screams|screaming|begging|begs|shouting stop|crying for help) ([^ ]+ ){0,2}(at night|every night|through the wall|next door|upstairs|downstairs)(?![^.]{0,40} (game|games|football|gaming|match|karaoke|telly|tv)(?= ))`,
    ],
    "my friend has bruises",
  ),
];
