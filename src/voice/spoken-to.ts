/** How somebody sounds who talks to the model about what it is and says, and not to the coach about themselves. */
const TO_THE_MODEL = [
  /\b(?:ignor\w*|forget|disregard|drop|break|bypass|override|reveal|repeat|print|output|decode|summari[sz]e|whats?(?: is)?) (?:\w+ ){0,4}(?:instructions?|(?:your|my|the|all|one) rules?|prompts?|orders|everything above|last message|filters?|words tags?)\b/i,
  /(?:^|\n|\[|#)\W{0,20}(?:system|assistant|developer|sudo|admin|human)\b[^.\n]{0,12}[:\]>]|\bsystem prompt\b|\bdeveloper mode\b|\b(?:end|begin) override\b|<\/?[a-z]+>|<[|!%]|\[\/?inst\]|\{\{|\{%|[$#]\{|__\w+__|!!\w+|```/i,
  /(?:^|[.,:!?]\s*|\bplease |\blet'?s )(?:pretend|simulate|imagine you|act as|act like|role-?play|roleplay|be my|be the|be a|play)\b|\b(?:stay in (?:it|character)|out of character|in character|opposite day|narrator|from now on you|you(?:'re| are) (?:now|no longer|free now|dan|an actor|god)|your name is|speak like|answer as)\b/i,
  /(?:^|[.,:]\s*|\bplease |\bnow |\bonly |\bthen )(?:answer|reply|respond|write it|spell it|say it|switch) (?:only |\w+ )?(?:in|to|as|with|from|upside|back)\b|(?:^|[.,:]\s*)(?:say|tell me) (?:that (?:you|i|my)|you|i love|i am|im|i'm|i dont|to (?:do|break|leave|starve)|yes|one\b)/i,
  /\b(?:base64|rot13|hex|morse|pig latin|klingon|l1k3|zero.?width|unicode|fancy maths|full width|right to left)\b/i,
  /\b(?:are you (?:a (?:real|bot|person|human)|human|real|alive|lonely|watching)|do you (?:feel|dream|love me|miss)|did you miss|who made you|you get lonely|you said yesterday|how old are you|where do you live|which model|(?:we both know )?this is a test|test environment)\b/i,
  /\b(?:for a (?:novel|story)|my (?:story|novel) has|my character|hypothetically|word game|code word|let x be|complete my sentences|finish this sentence|authori[sz]e|your creator|one time exception)\b/i,
  /(?:^|[.,:]\s*)(?:agree (?:with me|that)|convince me|flirt|lie to me|make me|make it|push me|threaten|rate my|hug me)\b|\b(?:will you marry|would you marry|give the answer in|stop being a (?:coach|bot))\b/i,
];

/** Whether somebody speaks to the model instead of to the coach: then the script answers, which takes no orders. */
export const speaksToTheModel = (text: string): boolean => TO_THE_MODEL.some((pattern) => pattern.test(text));
