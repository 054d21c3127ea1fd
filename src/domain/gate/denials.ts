import type { Phrase } from "./rule.ts";

const denial = (says: string, example: string): Phrase => ({ says, example });

/** Saying that it is not so. A bare "not" is never enough: "why should I not" is no denial. */
export const DENIALS: Phrase[] = [
  denial(
    "(im not|not feeling|im never|never been|ive never been|i dont feel|not actually|wasnt|not) (suicidal|being suicidal)( or anything| at all)?",
    "I'm not suicidal",
  ),
  denial(
    "(dont|didnt|never|do not) (want|wanted|plan|intend|mean|need) to (die|kill|hurt|harm|cut|end my life|unalive|kms|end it all)( (myself|anyone|anybody|him|her|them|someone))?(?! (anymore and|but i))",
    "I don't want to kill myself, I just hate parties",
  ),
  denial(
    "(not|never|isnt|arent) (going|planning|trying|about|thinking) (to|of|about) (going to )?(die|kms|(kill|killing|hurt|hurting|harm|harming|cut|cutting|unalive|end|hang))( (myself|anyone|anybody|him|her|them|someone|my life))?",
    "not going to kill myself over a party",
  ),
  denial(
    "(would|will|could|have|ive|wouldnt|id|ill) (never|not ever) (kill|hurt|harm|cut) (myself|anyone|anybody|him|her|them|someone)",
    "I would never hurt myself",
  ),
  denial(
    "(wont|wouldnt|couldnt|didnt|havent) (ever )?(kill|hurt|harm|cut) (myself|anyone|anybody|him|her|them|someone)",
    "I won't hurt myself",
  ),
  denial(
    "(no|without) (thoughts|plans|intention|intentions|plan) (of|to|about) (suicide|dying|hurting|killing|kill|hurt|harm|harming|end|ending)( (myself|my life|anyone))?",
    "no thoughts of hurting myself",
  ),
  denial(
    "(never|not|hasnt|didnt|doesnt|nobody|no one|isnt) (hit|hits|hurt|hurts|beat|beats|hitting|touched|touches|slapped|choked|raped) me",
    "he has never hit me",
  ),
  denial("(doesnt|dont|didnt|never|not) (hear|hearing|heard) (any )?voices", "I don't hear voices"),
  denial(
    "(dont|didnt|never|not) (have|had) (an eating disorder|anorexia|bulimia|a stroke|a heart attack)",
    "I don't have an eating disorder",
  ),
  denial(
    "(its|was|is) not (a|an) (heart attack|stroke|overdose|eating disorder|suicide)",
    "it's not an overdose of people",
  ),
  denial("im not ({under11}|{twelve})", "I'm not 12"),
  denial(
    "(never|not|dont|havent|didnt|wasnt) (ever |actually )?(thought|think|thinking|considered|consider|considering|been thinking) (about|of)? ?(suicide|self harm|killing myself|dying|hurting myself|hurting anyone|ending (it all|it|my life))",
    "I've never thought about suicide",
  ),
  denial(
    "(?<=^ )no (thanks |thank you |sorry |i am sorry |im sorry )?i (wont|will not|cant|cannot|am not going to) (be able to (make it|come|join|help)(?= ($|\\.|sorry|thanks|to the|on|this|tonight|today|tomorrow))|take (that|this|it) on|(stay late|cover (the|that|your) shift|lend you))|(?<=^ )no (thanks |thank you |sorry |i am sorry |im sorry )?i (wont|will not|cant|cannot|am not going to|m not going to) do (it|that|them|this) (today|tonight|tomorrow|now|this week|this weekend|for you)(?= ($|\\.|sorry|thanks|maybe|ask))",
    "No, I won't do that today",
  ),
];
