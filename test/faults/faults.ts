import { clockBack } from "./clock-back.ts";
import { cutOff } from "./cut-off.ts";
import { discordFaults } from "./discord-faults.ts";
import type { Fault } from "./fault.ts";
import { littleMemory } from "./memory.ts";
import { twoProcesses } from "./two-processes.ts";
import { writesFail } from "./writes-fail.ts";

/** Every fault that can be made to happen. Each ends with nothing lost, nobody else affected and no hand needed. */
export const FAULTS: readonly Fault[] = [
  ...writesFail,
  ...cutOff,
  twoProcesses,
  ...clockBack,
  littleMemory,
  ...discordFaults,
];
