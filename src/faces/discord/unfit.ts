import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

const UNFIT: readonly RESTJSONErrorCodes[] = [
  RESTJSONErrorCodes.InvalidFormBodyOrContentType,
  RESTJSONErrorCodes.CannotSendAnEmptyMessage,
  RESTJSONErrorCodes.RequestEntityTooLarge,
  RESTJSONErrorCodes.FileUploadedExceedsMaximumSize,
  RESTJSONErrorCodes.ExplicitContentCannotBeSentToTheDesiredRecipient,
  RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
  RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration,
  RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter,
];

/** Discord will not take this message, however often it is tried: of its form, its size, or what its filters find in it. */
export const isUnfit = (error: unknown): boolean =>
  error instanceof DiscordAPIError && UNFIT.some((code) => code === error.code);
