import { expect, test } from "vitest";
import { type Circle, MARKS, newCircle, RINGS } from "../../../src/domain/circle/circle.ts";
import { drawDrifted, drawEasy, passedOver, reachable } from "../../../src/domain/circle/draw.ts";
import { contacted, findTie, marked, withTie } from "../../../src/domain/circle/ties.ts";
import { addDays } from "../../../src/domain/reading/clock.ts";

const DAY = "2026-11-24";

/** Chance that is the same in every run. */
function chances(seed: number) {
  let state = seed * 2654435761 + 1;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A circle of up to fifty with any rings, marks and days of contact. */
function anyCircle(seed: number): Circle {
  const chance = chances(seed);
  let circle = newCircle();
  for (let count = chance(50); count >= 0; count--) {
    const tie = { name: `p${count}`, from: null, ring: RINGS[chance(3)]!, mark: MARKS[chance(MARKS.length)]! };
    circle = withTie(circle, tie);
    if (chance(2) === 0) circle = contacted(circle, circle.made, addDays(DAY, -chance(200)), { isAnswered: false });
  }
  return circle;
}

test("nobody who hurt them, was let go, is never to be suggested or is not said to be safe is ever suggested", () => {
  for (let seed = 0; seed < 400; seed++) {
    let circle = anyCircle(seed);
    const chance = chances(seed + 1000);
    for (let turn = 0; turn < 40; turn++) {
      const drawing = { personId: `p${seed}`, today: addDays(DAY, Math.floor(turn / 8)) };
      for (const draw of [drawDrifted, drawEasy]) {
        const drawn = draw(circle, drawing);
        expect(drawn?.mark ?? "open").toBe("open");
        if (!drawn) continue;
        if (draw === drawDrifted) {
          expect(drawn.ring).not.toBe("close");
          const place = reachable(circle, drawing.today).findIndex(({ id }) => id === drawn.id) + 1;
          expect(place).toBeGreaterThanOrEqual(2);
          expect(place).toBeLessThanOrEqual(10);
        }
        expect(draw(circle, drawing)).toEqual(drawn);
        circle =
          chance(4) === 0
            ? marked(circle, [drawn.id], MARKS[chance(MARKS.length)]!)
            : passedOver(circle, [drawn.id], drawing.today);
        if (chance(3) === 0) circle = contacted(circle, drawn.id, drawing.today);
      }
    }
  }
});

test("over many days and people every place from the second to the tenth is drawn about as often", () => {
  let circle = newCircle();
  for (let count = 1; count <= 14; count++)
    circle = withTie(circle, { name: `p${count}`, from: null, ring: "drifted", mark: "open" });
  const drawn = new Map<number, number>();
  for (let person = 0; person < 60; person++)
    for (let day = 0; day < 60; day++) {
      const tie = drawDrifted(circle, { personId: `person ${person}`, today: addDays(DAY, day) })!;
      drawn.set(tie.id, (drawn.get(tie.id) ?? 0) + 1);
    }
  expect([...drawn.keys()].toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const count of drawn.values()) expect(count / 3600).toBeGreaterThan(0.06);
});

test("everybody in the draw comes once a day before there is nobody left", () => {
  let circle = newCircle();
  for (let count = 1; count <= 6; count++)
    circle = withTie(circle, { name: `p${count}`, from: null, ring: "drifted", mark: "open" });
  const drawing = { personId: "ada", today: DAY };
  const seen: number[] = [];
  for (let drawn = drawDrifted(circle, drawing); drawn; drawn = drawDrifted(circle, drawing)) {
    seen.push(drawn.id);
    circle = passedOver(circle, [drawn.id], DAY);
  }
  expect(seen.toSorted()).toEqual([2, 3, 4, 5, 6]);
  expect(drawDrifted(circle, { ...drawing, today: addDays(DAY, 1) })).not.toBeNull();
});

test("contact starts the clock again and never sets it back; only an answer brings a drifted one back", () => {
  const drifted = withTie(newCircle(), { name: "Maya", from: null, ring: "drifted", mark: "open" });
  const silent = contacted(drifted, 1, DAY, { isAnswered: false });
  expect(silent.ties[0]).toMatchObject({ ring: "drifted", contact: DAY });
  const back = contacted(silent, 1, addDays(DAY, 9));
  expect(back.ties[0]).toMatchObject({ ring: "known", contact: addDays(DAY, 9), revived: addDays(DAY, 9) });
  expect(contacted(back, 1, DAY).ties[0]).toMatchObject({ contact: addDays(DAY, 9) });
});

test("a name is found by itself or by its only beginning", () => {
  let circle = newCircle();
  for (const name of ["Maya R", "Maya S", "Élodie Brown", "🦊"])
    circle = withTie(circle, { name, from: null, ring: "known", mark: "open" });
  expect(findTie(circle, "elodie")?.name).toBe("Élodie Brown");
  expect(findTie(circle, "maya")).toBeNull();
  expect(findTie(circle, "MAYA  s")?.name).toBe("Maya S");
  expect(findTie(circle, "🦊")?.name).toBe("🦊");
  expect(findTie(circle, "")).toBeNull();
});

test("a tie with the longest name and place is about two hundred bytes", () => {
  let circle = newCircle();
  for (let count = 0; count < 50; count++) {
    const name = `${"n".repeat(58)}${count}`.slice(-60);
    circle = withTie(circle, { name, from: "f".repeat(40), ring: "drifted", mark: "unsaid" });
    circle = contacted(circle, circle.made, DAY);
  }
  expect(JSON.stringify(circle).length / 50).toBeLessThan(220);
  expect(JSON.stringify(circle, null, 2).length / 50).toBeLessThan(310);
});
