import { pick } from "../domain/reading/text.ts";
import type { LiveWords } from "../playbook/live.ts";

/** What the faces say of their own, in the playbook's present words. */
export function spoken(words: LiveWords) {
  const line = (key: string) => pick(words().playbook.talk[key] ?? [], key)?.text({}) ?? "";
  return {
    get unreadable() {
      return line("unreadable");
    },
    get error() {
      return line("error");
    },
    get writeIt() {
      return line("write-it");
    },
    get writeTitle() {
      return line("write-it-title");
    },
    get writeLabel() {
      return line("write-it-label");
    },
    get panel() {
      return line("panel");
    },
    get panelButton() {
      return line("panel-button");
    },
    get panelFew() {
      return line("panel-few");
    },
    panelCount: (count: number) => words().playbook.talk["panel-count"]?.[0]?.text({ count }) ?? "",
    get panelNotYours() {
      return line("panel-not-yours");
    },
    get panelElsewhere() {
      return line("panel-elsewhere");
    },
    get typing() {
      return line("typing-danger");
    },
    get greeting() {
      return line("greeting");
    },
    get leaving() {
      return line("leaving");
    },
    get goodbye() {
      return line("goodbye");
    },
  };
}
