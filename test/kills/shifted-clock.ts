/** Loaded before the program: its clock is ahead by as much as the fake Discord's, so that minutes pass in no time. */
const ahead = Number(process.env["CLOCK_AHEAD"] ?? 0);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given: []) {
    super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as []));
  }
  static override now(): number {
    return RealDate.now() + ahead;
  }
} as DateConstructor;
