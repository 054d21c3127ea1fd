import type { Delivered } from "../../coach/clockwork.ts";
import { Lanes } from "../../coach/lanes.ts";
import type { Coach } from "../../coach/ports.ts";
import type { Address, Outgoing, Reply } from "../../domain/outgoing.ts";
import { createDrawing, type DrawParts } from "./drawn.ts";
import { type InteractionReplies, isOver, type Keyed, type Waiting } from "./interaction-replies.ts";
import { fault, type Log } from "./log.ts";
import { isRefused, type Own } from "./own-channel.ts";
import { type TakeBackParts, takeBack } from "./take-back.ts";
import type { Traffic } from "./traffic.ts";
import { createUnderWay, type Way } from "./under-way.ts";
import { isUnfit } from "./unfit.ts";

/** Shows replies that have one address, in order for each person in each channel, but for what is urgent. What the coach has let go meanwhile is passed over or taken back, holds nothing up, and counts as sent. Throws what may go better later. */
export type Send = (outgoings: readonly [Outgoing, ...Outgoing[]], personId: string) => Promise<Delivered>;

export interface SendParts extends DrawParts, TakeBackParts {
  coach: Pick<Coach, "isLetGo">;
  replies: InteractionReplies;
  own: Own;
  log: Log;
  traffic: Pick<Traffic, "reply">;
}

export function createSend(parts: SendParts): Send {
  const { coach, replies, own, log, traffic } = parts;
  const drawn = createDrawing(parts);
  const lanes = new Lanes();
  const underWay = createUnderWay(coach);

  return (outgoings, personId) => {
    underWay.clear(personId);
    if (!outgoings.some(({ isUrgent }) => isUrgent))
      return lanes.run(`${outgoings[0].to.channel} ${personId}`, () => sendIfFit(outgoings, personId));
    // What danger was met with is never let go as unfit.
    return outgoings.length > 1 ? sendIfFit(outgoings, personId) : send(outgoings, personId);
  };

  async function sendIfFit(outgoings: readonly Outgoing[], personId: string): Promise<Delivered> {
    try {
      return await send(outgoings, personId);
    } catch (error) {
      if (!isUnfit(error)) throw error;
      const [{ id } = { id: "" }, ...more] = outgoings;
      if (more.length === 0)
        log.error({ person: personId, id, ...fault(error) }, "Discord takes no such reply; it is let go");
      return "unfit";
    }
  }

  function send(outgoings: readonly Outgoing[], personId: string): Promise<Delivered> {
    const ids = outgoings.map(({ id }) => id);
    return underWay.go(personId, ids, (way) => {
      const showing = sendWanted(outgoings, { personId, way }).catch((error: unknown): Delivered => {
        if (!way.isOver()) throw error;
        log.info({ person: personId, ids, ...fault(error) }, "a reply was let go on its way");
        return "sent";
      });
      // The library sleeps where Discord's limit is reached, and hears only after it that a call is ended.
      return Promise.race([showing, ended(way)]);
    });
  }

  async function sendWanted(given: readonly Outgoing[], { personId, way }: Going): Promise<Delivered> {
    const outgoings = given.filter((one) => isWanted(one, personId));
    const [first] = outgoings;
    if (!first) return "sent";
    const { to } = first;
    const isDirect = to.token === undefined || to.isDirect === true;
    const waiting = isAlive(to) ? { token: to.token, isDirect, way } : null;
    const messages: Keyed[] = [];
    for (const one of outgoings) {
      const reply = isDirect ? one.reply : await moved(one, { personId, way });
      const pieces = waiting ? await drawn(reply, { personId, isDirect }) : [];
      messages.push(...pieces.map((piece, place) => ({ ...piece, key: `${one.id} ${place}` })));
    }
    if (waiting && (await answered(waiting, messages))) return "sent";
    return isDirect ? post(to.channel, outgoings, { personId, way }) : tooLate(outgoings, personId);
  }

  function isWanted({ id, to, draft }: Outgoing, personId: string): boolean {
    const isLetGo = coach.isLetGo(personId, id);
    if (isLetGo) log.info({ person: personId, id }, "a reply was let go on its way");
    if (isLetGo && draft !== undefined) void takeBack(parts, to.channel, draft);
    return !isLetGo;
  }

  /** What belongs into the person's own channel is shown there, and here is said that it was; or that Discord refused. */
  async function moved(outgoing: Outgoing, { personId, way }: Going): Promise<Reply> {
    const { moves, ...reply } = outgoing.reply;
    if (!moves) return reply;
    const messages = await drawn(reply, { personId, isDirect: true });
    const is = await own.open(personId, { ...outgoing, messages, way });
    return is === "sent" ? { text: moves.here } : moves.closed;
  }

  async function answered(to: Waiting, messages: readonly Keyed[]): Promise<boolean> {
    try {
      await replies.answer(to, messages);
      return true;
    } catch (error) {
      if (!isOver(error)) throw error;
      log.info(fault(error), "an interaction could be answered no more");
      return false;
    }
  }

  async function post(channel: string, outgoings: readonly Outgoing[], { personId, way }: Going): Promise<Delivered> {
    try {
      for (const one of outgoings) {
        const messages = await drawn(one.reply, { personId, isDirect: true });
        if (!one.isUrgent && !one.isUnasked) await traffic.reply();
        if (isWanted(one, personId)) await own.post(channel, { ...one, messages, way });
      }
      return "sent";
    } catch (error) {
      if (isRefused(error)) return "refused";
      throw error;
    }
  }

  function tooLate(outgoings: readonly Outgoing[], personId: string): "dropped" {
    const ids = outgoings.map(({ id }) => id);
    log.info({ person: personId, ids }, "a reply came too late for its interaction and waits for the person");
    return "dropped";
  }
}

/** Resolves when the calls of what was let go are ended. */
const ended = ({ signal }: Way): Promise<Delivered> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve("sent"), { once: true }));

interface Going {
  personId: string;
  way: Way;
}

const isAlive = (to: Address): to is Address & { token: string } =>
  to.token !== undefined && (to.expires === undefined || Date.parse(to.expires) > Date.now());
