/** How a line sounds that wants more of the other than passing the time of day: a bare "yes" to it would be too much. */
const TOO_MUCH = [
  /\b(?:do|did|would|could|might|will|can) you (?:ever |really |still )?(?:like|fancy|want|love|miss|date|dance|marry|kiss|hold|hug|touch|undress)\b(?! (?:it|that|this|these|those|the|a|an|to (?:eat|drink|sit|go first)|some|your|milk|sugar|coffee|tea|bread|help)\b)/i,
  /\b(?:like what you see|(?:somebody|someone|people|guys?|girls?|men|women) like me|have something|between (?:us|you and me)|for me\?*$|lovely|pretty|thinking (?:of|about) you|smile|lonely|company|seeing (?:any|some)(?:body|one)|taken\b(?<!seat taken)(?<!table taken)(?<!chair taken)(?<!one taken)|single|married|kiss\w*|hugs?|cuddl\w*|bed|lips|naked|sex\w*|romantic|attract\w*|i look good|good[- ]looking)\b/i,
  /\b(?:(?:doing|free|plans|busy|up to) (?:tonight|later|after|this evening|on (?:friday|saturday|sunday))|(?:dinner|drink|coffee|film|movie|walk) with (?:me|us)|go out with|ask you out|take you|walk you|drive you|come (?:by|with|over|home|to mine|round|along)|(?:some)?where quieter|go somewhere|find you|reach you|see you again|meet (?:you|me|up)|your (?:number|insta\w*|snap\w*|address|place|bell|door)|where (?:do )?you live|come too)\b/i,
  /\b(?:how (?:old|young)|your age|(?:too|so|very|bit) young|young for|underage|grown.?up|(?:are|were|r) (?:you|u) (?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)|you(?:'re| are) (?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|still (?:at|in) school|which (?:class|year|grade)|what (?:class|year|grade)|homework|your (?:mum|mom|mother|dad|father|parents)|girl|boy|schoolgirl|schoolboy)\b/i,
  /\b(?:rude|mean|cruel|worst|honest|insult\w*|think of me|hates? me|boring you|bore you|be my|ugly|fat|stupid)\b/i,
  /\b(?:cheat\w*|for free|without (?:a ticket|an invitation|paying)|steal\w*|get rich|fainted|can'?t sleep|nerves|drunk|weed|pills?|in that cup|secret|to yourself|hurt|hit|fight)\b/i,
  /\b(?:real(?:ly)?\?*$|is this real|belong to|remember me|the last one|a bot|an ai|human|the scene|a joke|in (?:spanish|french|german|italian|portuguese|hindi|japanese|russian))\b/i,
];

/** Whether somebody wants of the other, in a rehearsed scene, what nobody is played for: then the script answers. */
export const asksTooMuch = (said: string): boolean => TOO_MUCH.some((pattern) => pattern.test(said));
