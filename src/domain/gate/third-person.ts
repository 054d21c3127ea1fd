import { certain, type Rule, unclear } from "./rule.ts";

const SELF = "(himself|herself|themself|themselves|theirself|hisself)";

/** Somebody else is in danger. These look first, and what they find is not read as the person's own words. */
export const THIRD_PERSON: Rule[] = [
  certain(
    `(kill|kills|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|cuts|unalive|unaliving|off|offing|shoot|starve|starving|drown) ${SELF}`,
    "my flatmate is going to kill himself",
  ),
  certain(
    "(she|he|they|who|{person}) (really )?(wants|want|wanted|wanna|needs|is going|are going|is planning|is ready) to (die|be dead|kms|end it all|unalive|end (her|his|their) (own )?life|kill)( [^ ]+self)?(?! (by my|me)(?= ))",
    "my friend says she wants to die",
  ),
  certain("wants to (die|be dead|kms|end it all|end (her|his|their) (own )?life)", "maya wants to die"),
  certain("(end|ending|take|taking) (her|his|their) (own )?life", "my sister wants to end her life"),
  certain(
    "(she|he|they|someone|somebody|friend|{person}|people) ({says}) … (i|im|id|they) … (want to die|want to kms|kill myself|killing myself|end my life|dont want to live|better off dead|suicidal|kms)",
    'she said "i want to die"',
  ),
  certain(
    "({person}|she|he|they|shes|hes|theyre|someone|somebody) (who )?(whos |is|are|was|might be|may be|seems|sounds|feels|feeling|has been|s|gets|being|been)? ?(so |very |really |feeling )?suicidal",
    "my brother is suicidal",
  ),
  certain(
    "({person}|she|he|they|someone|somebody) (wants|want|tried|is trying|attempted|is planning|threatened|threatens|threatening|keeps talking|is talking|talks|talked|keeps threatening|is thinking|has been talking|posted|posts|mentioned|jokes|keeps joking|is having|has|had) (about |to |of )?(commit |doing |committing |having )?(suicide|suicidal thoughts|killing)",
    "my best friend keeps talking about suicide",
  ),
  certain(
    "({person}|she|he|they|shes|hes|theyre|someone|somebody) (is |has been |started |keeps |been |s )?self harm(ing|s|ed)?",
    "my daughter is self harming",
  ),
  certain(
    "(worried|scared|afraid|frightened|think|sure)(?! (im|i am|i might be|i could be) (pregnant|gay|lesbian|bisexual|bi|trans|queer)(?= )) … (she|he|they|{person}|shell|hell|theyll) (will|might|could|may|is going to|would) (kill|hurt|harm|hang|overdose|end (it|her|his|their)|jump|commit suicide)",
    "I'm scared he might hurt himself",
  ),
  certain(
    "(she|he|they|{person}) (doesnt|dont|didnt) want to (live|be alive|be here|wake up|exist)( anymore)?",
    "my mum doesn't want to live anymore",
  ),
  unclear(
    `(killed|hanged|shot|drowned) ${SELF}|(died|death|lost [^ ]+( [^ ]+)?) (by|to|from|of) suicide|took (his|her|their) own life`,
    "my friend killed herself last week",
  ),
  unclear(
    "(she|he|they|{person}) (said|says|is saying|wrote|posted|sent) (her |his |their )?(goodbye|goodbyes|farewell|a goodbye)( to)? (everyone|all|us|me|the (group|server|chat))",
    "my friend said goodbye to everyone",
  ),
  unclear(
    "(gave|giving|given) (away )?(his|her|their) (stuff|things|belongings|possessions)( away)?",
    "he gave his stuff away",
  ),
  unclear(
    `do something (stupid|silly|bad|terrible) (to ${SELF}|tonight|today)`,
    "my mate might do something stupid to himself",
  ),
  unclear(
    "(worried|scared|afraid) … (she|he|they|{person}) (might|will|could|may|is going to) do something (stupid|silly|bad)",
    "I'm worried she'll do something stupid",
  ),
  unclear(
    "(she|he|they|{person}) (cant|doesnt want to) (go on|carry on|do this anymore|take it anymore|keep going)",
    "my brother says he can't go on",
  ),
  unclear(
    "(suicide of|after|since) (my|his|her|a|the) (friends?|brothers?|sisters?|mums?|dads?|sons?|daughters?|mates?|partners?) suicide|suicide in (the|my|our) family",
    "since my brother's suicide",
  ),
  certain(
    "(he|she|they|hes|shes|theyre|friend|{person}|someone) … (on|off) (a|the) (bridge|roof|ledge|tracks|balcony|cliff) … (right now|come down|jump|jumping|wont|threatening|die)",
    "friend of mine is on a bridge right now and won't come down",
  ),
  certain(
    "(he|she|they|hes|shes|theyre|{person}|friend) … (took|taken|swallowed|has) (a lot of |loads of |all (his|her|their|the) )pills",
    "my cousin has taken all her pills",
  ),
  unclear(
    "(hes|shes|theyre|he is|she is|he|she|they|{person}) (going to|wants to|want to|will|is going to) end (it|things)(?= ($|\\.|what|tonight|and|now|today|all))(?! (with|and got))",
    "my son says he's going to end it",
  ),
  unclear(
    "(says|said|thinks|thought|feels|feel|told me|believes) … (better off without|burden to|no reason to|nothing to|hopeless|tired of) (him|her|them|everyone|live|go on|life|living|being alive)",
    "my housemate says everyone is better off without him",
  ),
  certain(
    "(he|she|they|hes|shes|theyre|{person}) (has been |have been |been |is |was |keeps |started )?cutting ((his|her|their) (arms?|wrists?|legs?|thighs?|skin)|again|(himself|herself|themselves))",
    "he's been cutting his arms",
  ),
];
