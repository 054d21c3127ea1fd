/** What the fake answers to one REST call. */
export interface RestAnswer {
  status: number;
  json?: unknown;
  headers?: Record<string, string>;
}

export const ok = (json: unknown): RestAnswer => ({ status: 200, json });
export const empty: RestAnswer = { status: 204 };

/** An error as Discord words it. */
export const refusal = (status: number, code: number, message: string, errors?: object): RestAnswer => ({
  status,
  json: { code, message, ...(errors && { errors }) },
});

export const unknownChannel = refusal(404, 10003, "Unknown Channel");
export const unknownMessage = refusal(404, 10008, "Unknown Message");
export const unknownWebhook = refusal(404, 10015, "Unknown Webhook");
export const unknownInteraction = refusal(404, 10062, "Unknown interaction");
export const alreadyAnswered = refusal(400, 40060, "Interaction has already been acknowledged.");
export const deadToken = refusal(401, 50027, "Invalid Webhook Token");
export const closedToPerson = refusal(403, 50007, "Cannot send messages to this user");
export const missingAccess = refusal(403, 50001, "Missing Access");
