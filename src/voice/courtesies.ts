import { statementsOf } from "./taking-up.ts";

/** What somebody in passing says of the one they talk to: thanks, a turn, a greeting, and that no harm is done. */
const COURTESY =
  /\b(?:thank you|you too|see you|tell you|let you|meet you|met you|talk(?:ing)? to you|as you (?:see|can see|like)|(?:if|since|that|when|before|until|till|so) you (?:ask\w*|like|want|say|see|do|know|can|came|come|need|must|mind|don't)|you(?:'re| are) (?:next|first|fine|right|all right|kind|welcome|not (?:in the way|bothering|late|alone|the)|early|lucky|in luck|new|here)|you (?:can|could|may)(?:'t)? (?:go (?:first|ahead|far)|sit|have|take|try|ask|leave|put|see|smell|hear|get|pay|wait|order|come in|still|also|always try)|you (?:get|got) used|you (?:know|see|should (?:ask|try|have)|just missed|found it|caught that|were (?:first|next|listening)|ask\w*|came|noticed|need (?:a|the|to (?:press|push|pull|order|pay|ask)))|you(?:'d| would) (?:make a good|save my|need|have to|want)|your (?:name|turn|elbow|change|order|coffee|bread|bag|coat is|seat|stop|number|ticket|time|hands full|line)|yours|knock yourself|help yourself|suit yourself)\b/i;

/** Whether somebody played tells the one they talk to of themselves: they know nothing of them. A question may ask. */
export const tellsOfThem = (line: string): boolean =>
  statementsOf(line).some((one) => /\byou(?:r|rs|rself)?\b/i.test(one) && !COURTESY.test(one));
