import { wordsOf } from "../domain/reading/text.ts";

/** The small words with which nearly every sentence of a language is held together. Not reviewed by native speakers yet. */
const SMALL: Record<string, string> = {
  es: "a ahí ahora al algo alguien algunos algunas alguno alguna aquí así aún aunque bien cada casi como cómo con cosa cosas cuál cuándo cuando cuánto cuántos da de del desde después dice donde dónde dos e el él ella ellos en entonces entre era eres es esa ese eso está están esta estas este esto estos estaba estar estaría estoy estás estamos fue fui gente ha haber había hace hacer hacia han has hasta hay he hoy incluso la las le les lo los más me mi mí mientras mis misma mismo momento mucho muchos muy nada nadie ni no nos nosotros nunca o otra otras otro otros para pero poco por porque pronto pues podría puede puedes puedo que qué queda quien quién quieres quiero quizá quizás saber se sé sea según ser si sí siempre sin sobre sola solo sólo son soy su sus también tan tanto te tengo tiene tienen tienes ti toda todas todavía todo todos tu tú tus un una unas uno unos va vas vez voy y ya yo",
  fr: "à a ai ainsi alors après as assez au aucun aujourd'hui aussi autre autres aux avant avec avoir beaucoup bien c ça car ce cela celle celui ces cet cette ceux chaque chez chose choses comme comment d dans de déjà depuis derrière des deux devant dire dit donc dont du elle elles en encore entre es est et étais était été être eux fait faire faut fois font hier ici il ils j jamais je jour l la là le les leur leurs lui m ma mais me même mes mieux moi moins moment mon n ne ni non nos notre nous on ont ou où par parce pas personne peu peut peux plus plusieurs plutôt point pour pourquoi pourtant près qu quand que quel quelle quelles quelque quelques quelqu'un quels qui quoi rien s sa sans se sera serai ses si sinon soi sois sommes son sont souvent sous suis sur t ta tant te tes toi ton toujours tous tout toute toutes très trop tu un une va vais vas vers vont veux voici voilà vos votre vous vu y",
  de: "ab aber alle allein alles als also am an andere anderen anders auch auf aus bei bin bis bist da dabei damit dann daran das dass dein deine deinem deinen deiner dem den denen denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einfach einmal er erst es etwas euch für ganz gar gehen geht gerade gern gibt habe haben hast hat hatte hätte heute hier hin ich ihm ihn ihnen ihr ihre ihrem ihren im immer in ins ist ja jede jedem jeden jeder jemand jetzt kann kannst kein keine keinen kommt könnte lang lange machen macht mal man manche mehr mein meine meinem meinen meiner meist meisten mich mir mit morgen muss nach nachher nicht nichts nie niemand noch nun nur ob oder ohne paar schon sehr sein seine seinem seinen seit sich sie sind so soll sollte sondern sonst steht über um und uns unter viel viele vielleicht vom von vor war waren warum was weg weil welche welchem welchen welcher welches wenig wenn wer werde werden wie wieder will wir wird wirst wissen wo woher wohl wollen womit worüber würde würdest zu zum zur zwei zwischen",
  pt: "a à agora ainda algo alguém algum alguma algumas alguns ali amanhã antes ao aos aquela aquele aquilo aqui as às assim até bem cada coisa coisas com como da daqui das de dela dele deles demais depois desde dessa desse deu devagar disso do dois dos duas e é ela elas ele eles em embora enquanto então entre era eram essa essas esse esses esta está estão estar estava este estou eu faz fazer foi foram for fui gente há hoje isso isto já jeito lá lhe lo logo mais mas me melhor menos mesma mesmo meu meus mim minha minhas muita muito muitos na nada não nas nem nenhum nenhuma ninguém no nos nós nossa nosso num numa nunca o onde os ou outra outras outro outros para pela pelo perto pode posso pouco por porque pra qual quando quanto quase que quê quem quer quero se seja sem sempre ser será seu seus si sim só sob sobre sou sua suas são também tão tanto te tem têm tenho ter teve ti tinha tive toda todas todo todos tu tudo um uma umas uns vai vem vez vezes você vocês vou",
  hi: "aa aap aapka aapke aapki aapko ab abhi accha acha agar aise aisa apna apne apni aur baad baat bahut bhi bilkul bina bas chahiye chahte chal de dena diya do ek fir ga gaya gayi ge ghar gi ha haan hai hain ho hoga hogi hona hone hoon hota hote hoti hu hua hui hum humein hun is ise isi iska iske iski itna jab jaise jaisa jo ka kab kabhi kahaan kahan kal kam kar karna karne karo karta karte karti kaun kaunsa ke keh khud ki kis kisi kitna kitne kitni ko koi kuch kya kyun kyunki lag lagta lagti le lekin log logon main mat me mein mera mere meri mil milta mujhe na naam nahi nahin ne nahi par pas pata phir raha rahe rahi rahta rehta rehte sa saath sab sabse sakta sakte sakti se si sirf tab tak tha the thi tha tho thoda toh to tu tum tumhara tumhare tumhari tumhe tumhein un us use usi uska uske uski usko vaha vahan vo wahan wahi wo woh ya yah yahan yahi ye yeh zyada",
};

/** Which letters a language is written in, besides Latin ones where its speakers use them too. */
const LETTERS: Record<string, RegExp> = {
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u,
};

/** In so few words there may be none of the small ones. */
const FEWEST_WORDS = 3;

/** So many of the words of a sentence are small ones. */
const LEAST_SHARE = 0.25;

const ready = new Map(Object.entries(SMALL).map(([id, words]) => [id, new Set(words.split(" "))]));

/** Whether every sentence of a text is in this language, as far as its letters and small words tell; true of a language we do not know. */
export function isInLanguage(text: string, id: string): boolean {
  if (!ready.has(id) && !LETTERS[id]) return true;
  return text
    .split(/[.?!…\n\u3002\u0964]+/u)
    .every((sentence) => isWritten(sentence, id) || isHeldTogether(sentence, id));
}

/** In its own script. */
function isWritten(sentence: string, id: string): boolean {
  const letters = sentence.match(/[\p{L}ー]/gu) ?? [];
  const own = LETTERS[id];
  if (own === undefined || (id === "ja" && letters.length > MOST_HAN && !KANA.test(sentence))) return false;
  return letters.filter((letter) => own.test(letter)).length >= letters.length / 2;
}

/** So many letters without one of these are Chinese. */
const MOST_HAN = 4;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** In Latin letters, and with its small words. */
function isHeldTogether(sentence: string, id: string): boolean {
  const small = ready.get(id);
  if (!small || /(?!\p{Script=Latin})\p{L}/u.test(sentence)) return false;
  const words = wordsOf(sentence)
    .flatMap((word) => word.split("'"))
    .filter((word) => word !== "" && !/^\d/.test(word));
  return words.length < FEWEST_WORDS || words.filter((word) => small.has(word)).length / words.length > LEAST_SHARE;
}
