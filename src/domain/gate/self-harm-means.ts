import { certain, type Rule } from "./rule.ts";

/** Means, places and plans in the first person, where a message names them. */
export const SELF_HARM_MEANS: Rule[] = [
  certain(
    "({intend}|im|gonna) … (take|taking|swallow|swallowing|overdose|overdosing) (them all|all (of )?(my|the|these|them) ?(pills)?|the whole (bottle|pack|box)|every pill|on (pills|my|purpose))",
    "I'm going to take them all",
  ),
  certain(
    "(bridge|roof|ledge|balcony|cliff|tracks|platform) … ({intend}|might|want|could) … (jump|jumping|let go|step off)",
    "I'm standing on the bridge and I'm going to jump",
  ),
  certain(
    "({intend}|want|might|urge|could|feel like) … (jump|jumping|throw myself|throwing myself|step|stepping|walk|walking) (off|in front of|under|into) (a |the |my |traffic|that )?(bridge|roof|building|balcony|cliff|train|bus|tube|traffic|car|cars|lorry|truck|river)",
    "I might jump in front of a train",
  ),
  certain(
    "(have|got|made|making|set) (a|my|the) (plan|date|method|day) … (kill myself|die|end my life|end it|take my life|suicide)",
    "I have a plan to end it",
  ),
  certain(
    "({intend}|im|tonight) … (take|taking|swallow|swallowing|eat|eating) (every|all the|all my|the whole|a whole|the entire) (pills|bottle|box|pack|packet|paracetamol|strip)",
    "Tonight I'm taking every tablet in the cupboard",
  ),
  certain(
    "(rope|noose|razor|razor blade|blade|gun|pills) … (want it to (be over|end)|end it|do it tonight|use it tonight|ready tonight|use it on)",
    "the rope is in the garage and I want it to be over",
  ),
  certain(
    "({intend}|thought|imagine|imagining|might|could|urge) … (drive|driving|crash|crashing|steer|swerve|swerving) (my car |the car |myself )?(off|into|in front) (of )?(a|the|my|oncoming) ?(bridge|cliff|wall|tree|river|lorry|truck|road|traffic|barrier)",
    "I think about driving my car into a wall",
  ),
  certain(
    "(saved|saving|stockpil[^ ]+|hoard[^ ]+|collected|collecting) (up )?(enough |all )?(my |the )?pills|pills (saved|stockpiled|hoarded|collected|ready)",
    "I've got enough pills saved up",
  ),
  certain(
    "(train|tube|station|platform|tracks|motorway) … ({intend}|could|might) … (jump(?! (on|in|aboard|ahead|up|at|off at)(?= ))|step (off|over|forward|out)(?! (at|the (train|tube|bus|tram)|and (offer|help|say|let|give|ask|smile)|for (air|a (smoke|moment|minute))|of my|on|with|to (help|say|ask|let))(?= ))|step (in front|into (it|the (path|traffic|gap)))|walk (right |straight )?(in front|into (it|them|one|the (train|traffic|path|next|road|cars|lorry|lorries|tube))|on (the )?(tracks|rails|line|motorway|lanes)|onto|on to|off the (edge|platform)|out (in front|on|onto|into))|throw myself|lie down)",
    "im at the station and i want to step in front of the next one",
  ),
  certain(
    "(took|take|taking|put|putting|used|using|held|holding|press|pressed) (a|the|my) {blade} (to|on|against|into|across|and cut) (my )?({limb}|myself)",
    "I took a knife to my arm last night",
  ),
  certain(
    "(nearly|almost|wanted to|thought about|thinking about|thinking of|close to|tempted to|about to|dream of) (jump|jumped|jumping|step|stepped|stepping|throw|threw|throwing|walk|walked|walking|fall|falling) … (off|from|in front of|over) … ({height}|train|tracks|traffic|bus|lorry|car)",
    "I nearly jumped off the car park roof yesterday",
  ),
  certain(
    "how (do i|to|can i|do you|would i|could i) (die|kill myself|end my life|tie a noose|hang|overdose|bleed out)( painlessly| peacefully| quickly| without| fast| in my sleep)?",
    "how to die painlessly",
  ),
  certain(
    "how (many|much) … (pills|paracetamol|insulin|bleach) … (die|kill|dead|fatal|lethal|overdose|enough)|lethal dose",
    "how many pills does it take to die",
  ),
  certain(
    "(painless|easiest|easy|quickest|quick|best|least painful|ways?) (way )?to (die|kill myself|end it all|end my life|not wake up|never wake up)|suicide (methods?|plan|pact|attempt)",
    "i'm looking for ways to not wake up",
  ),
  certain(
    "(chosen|chose|picked|decided on|know|settled on) (a |my |the )?(method|way to die|day to die|date to die)",
    "I've chosen my method",
  ),
  certain(
    "({intend}|going) … (bridge|cliffs?|roof|station|tracks|balcony|ledge|tower) … (and|to) (jump|throw myself|end it|let go|step off)",
    "I'm going to drive to the cliffs and jump",
  ),
];
