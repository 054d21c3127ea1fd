import { ASIDES } from "../domain/reading/aside.ts";

/** Every line outside a walk that the program says. A playbook has exactly these. */
export const TALK_KEYS: readonly string[] = [
  ...ASIDES.filter((aside) => !["back", "skip", "stop-nudges", "progress", "greeting"].includes(aside)),
  ...["small-print", "greeting", "welcome-back", "off-topic"],
  ...[
    "unsure-day",
    "unsure-word",
    "unsure-story",
    "unsure",
    "unsure-again",
    "other-knock",
    "something-else",
    "walk-start",
  ],
  ...["panel", "panel-button", "panel-few", "panel-count", "panel-not-yours", "panel-elsewhere"],
  ...["door", "way-progress", "way-help", "way-practical", "way-say", "way-enough"],
  ...["let-out-met", "let-out-more", "let-out-heaviest", "let-out-enough"],
  ...["nothing-before", "nothing-to-skip", "story", "question-gone", "text-unsure", "scale-unsure"],
  ...["unread-scale", "unread-choice", "unread-yesNo", "unread-text", "unread-clock"],
  ...["check-cleared", "old-button", "progress-nothing", "progress-some"],
  ...[
    "nudge-set",
    "nudge-no-door",
    "nudge-clock",
    "nudge-bad-time",
    "nudge-bad-zone",
    "nudge-show-on",
    "nudge-show-off",
    "nudges-stopped",
  ],
  ...["clock-skipped", "zone-offer", "zone-elsewhere", "zone-ask", "zone-kept", "unread-zone"],
  ...["nudge-daily", "nudge-open", "nudge-today", "on-the-day"],
  ...["privacy-show", "privacy-export", "privacy-sure", "privacy-kept", "privacy-deleted"],
  ...["error", "unreadable", "write-it", "write-it-title", "write-it-label", "goodbye"],
];
