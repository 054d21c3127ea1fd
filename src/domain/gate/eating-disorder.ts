import { certain, type Rule, unclear } from "./rule.ts";

export const EATING_DISORDER: Rule[] = [
  certain(
    "(make|making|made|makes|force|forcing|forced) myself (throw up|be sick|sick|vomit|puke|throwing up|barf)",
    "I make myself throw up after every dinner",
  ),
  certain("(starve|starving|starved) myself", "I've been starving myself"),
  certain(
    "(i|im|ive been|keep|been|started|to|and|binge and|binging and) (purge|purging|purged)",
    "i purge after meals",
  ),
  certain(
    "(havent|not|didnt|hardly) (eaten|ate|eat|eating|had food) (anything )?(in|for|since) (two|three|four|five|six|seven|[2-9]|several|many|over a) (days|weeks?|day)",
    "I haven't eaten in four days",
  ),
  certain(
    "(my|have|got|had|with|of|relapsed into|relapsing into|relapse) (anorexia|bulimia|eating disorder|ed)(?= ($|\\.|is|and|again|got|has|back|recovery|keeps|makes|since|for|voice|i ))",
    "my anorexia is back",
  ),
  certain("(im|am|being|was|become|becoming) (anorexia|bulimia)", "i'm bulimic"),
  certain(
    "(laxatives?|diet pills|diuretics|ozempic) … (weight|thin|thinner|party|every|skinny|slim|meal|eat)|(take|taking|abuse|abusing|use|using|took) (loads of |lots of )?laxatives",
    "I take laxatives to lose weight",
  ),
  certain(
    "(proana|pro ana)|thinspo|thinspiration|(my|the) (ana|3d|ed) (is|has|voice|keeps|wins|says)|ed voice",
    "pro ana",
  ),
  certain(
    "(throw|throwing|threw) up (everything|all|what|after) … (eat|ate|eaten|meal|meals|dinner|food)(?= )",
    "I throw up everything I eat",
  ),
  unclear(
    "(dont|wont|cant|not|never) (let|letting|allow|allowing|allowed) (myself|to) (to )?(eat|have (food|dinner|lunch|carbs))",
    "I don't let myself eat",
  ),
  unclear(
    "(binge|binging|bingeing|binged|binge eat|binge eating)(?= ($|\\.|every|and|at|after|all|until|when|on food|food|again|then))(?! (and watch|watching|on netflix|a series))",
    "I binge every night",
  ),
  unclear(
    "(skip|skipping|skipped) (all )?(my )?(meals|every meal|dinner) … (look|thin|weight|thinner|slim|fat|ok|body|fit)|(skip|skipping) (all )?meals",
    "i skip meals so i look ok",
  ),
  unclear(
    "(hate|disgusted by|cant stand|ashamed of) (my|the way my) (body|weight|fat|belly|stomach)",
    "I hate my body",
  ),
  unclear(
    "cant eat (in front of|around|with|near) (anyone|people|others|anybody|them|my)",
    "I can't eat in front of anyone",
  ),
  unclear(
    "(too fat|so fat|disgustingly fat|fat and) (to|that i|ugly) (be|eat|cant|go|leave|dont)?",
    "I'm too fat to be seen",
  ),
  unclear(
    "(count|counting|counted|only eat|eating|under|eat) (every calorie|all my calories|[1-9]00 calories|calories all)",
    "I count every calorie",
  ),
  certain(
    "(throw|throwing|threw|throws|vomit|vomiting|sick|puke|puking) (up )?(it up )?on purpose|fingers? down my throat",
    "i throw up on purpose",
  ),
  certain(
    "(only|let myself|allow myself|allowed|under|less than|just|max|restrict) … [1-9][0-9][0-9] calories",
    "I only let myself have 400 calories a day",
  ),
  unclear(
    "(scared|afraid|terrified|fear) (of|to) (food|eat|eating|gain|gaining|calories|put on weight|getting fat)",
    "I'm scared to eat",
  ),
  unclear(
    "(havent|didnt|not|cant bring myself to|refuse to|dont) (eaten|eat|eating) (anything |properly |at all )?(today|all day|since yesterday|for (two|2) days|all week|in days|for days|at all|anymore)",
    "I haven't eaten in days",
  ),
  unclear(
    "(feel|look|feeling) (so |too |disgustingly |really )?(fat|disgusting)(?= ($|\\.|and|in|after|when|all|i ))",
    "I feel so fat",
  ),
  certain(
    "(havent|not) eaten since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|the weekend) … (fat|thin|weight|skinny|body|size)",
    "i havent eaten since monday bc i dont want them to see me fat",
  ),
  unclear(
    "(havent|not) eaten since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|the weekend)",
    "I haven't eaten since monday",
  ),
  unclear("(throw|throwing|threw) up after (eating|meals|every|dinner|lunch|food|i eat)", "throwing up after eating"),
  certain(
    "(only|just) (ate|eaten|had|eat|eating) (a |an |one |two |some )?[^ ]+ (in|for) (two|three|four|five|six|seven|[2-9]) days|(eaten|ate) nothing (in|for|since) (two|three|four|five|six|seven|[2-9]|days)",
    "i only ate an apple in three days",
  ),
];
