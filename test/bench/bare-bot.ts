import { join } from "node:path";
import { Client, GatewayDispatchEvents, GatewayIntentBits, Routes } from "discord.js";
import OpenAI from "openai";
import { bareWriter } from "./bare-write.ts";

/** A bot with nothing in it: each message is one sentence of the model's if there is one, the durable writes of a turn, and one reply. It shows what the libraries and the disk cost alone. */
const { DISCORD_TOKEN = "", DISCORD_API_URL = "", DATA_DIR = "", OPENAI_BASE_URL, OPENAI_API_KEY } = process.env;

/** About as long as what the coach keeps and sends, in characters. */
const [DOCUMENT, SYSTEM, USER] = [1500, 4000, 500].map((length) => "x".repeat(length));

const REPLY = {
  content: "That one shows up before you do.\nHow strong is it, from 0 to 10?",
  components: [
    { type: 1, components: [4, 6, 8, 10].map((one) => ({ type: 2, style: 2, label: `${one}`, custom_id: `${one}` })) },
  ],
};

const model = OPENAI_BASE_URL
  ? new OpenAI({ apiKey: OPENAI_API_KEY ?? "", baseURL: OPENAI_BASE_URL, maxRetries: 0, logLevel: "off" })
  : null;
const write = await bareWriter(join(DATA_DIR, "bare"));
const client = new Client({
  intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.GuildMessages],
  rest: { api: DISCORD_API_URL },
});

client.ws.on(GatewayDispatchEvents.MessageCreate, async ({ id, author, channel_id: channel }) => {
  if (author.bot) return;
  if (model) {
    await write(author.id, DOCUMENT ?? "");
    await spoken(model);
  }
  await write(author.id, DOCUMENT ?? "");
  await client.rest.post(Routes.channelMessages(channel), { body: { ...REPLY, nonce: id, enforce_nonce: true } });
});

async function spoken({ chat }: OpenAI): Promise<string> {
  const parts = await chat.completions.create({
    model: "bench",
    messages: [
      { role: "system", content: SYSTEM ?? "" },
      { role: "user", content: USER ?? "" },
    ],
    stream: true,
    stream_options: { include_usage: true },
  });
  let text = "";
  for await (const { choices } of parts) text += choices[0]?.delta?.content ?? "";
  return text;
}

process.on("SIGTERM", () => process.exit());
await client.login(DISCORD_TOKEN);
