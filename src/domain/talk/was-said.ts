import { isLastReply } from "../reading/said.ts";
import type { Scene } from "../scene.ts";

/** Whether one of these lines was the last reply. */
export const wasSaid = ({ person, playbook }: Scene, keys: readonly string[]): boolean =>
  keys.some((key) => playbook.talk[key]?.some((line) => isLastReply(person.said, line.text({}))));
