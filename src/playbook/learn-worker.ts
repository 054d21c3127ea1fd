import { parentPort, workerData } from "node:worker_threads";
import { trainRouter } from "../domain/router/learn.ts";

const { count: _, ...lesson } = trainRouter(workerData);
parentPort?.postMessage(lesson);
