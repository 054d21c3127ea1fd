import { takeCountry } from "../domain/danger/country.ts";
import type { Command } from "./index.ts";

export const country: Command = {
  name: "country",
  about: "Emergency numbers and lines to talk to, where you live",
  always: true,
  options: [{ name: "country", about: "Its name; empty to see what is kept", kind: "text" }],
  run: (scene, { country: said = "" }) => takeCountry(scene, said.trim().toLowerCase()),
};
