/**
 * When the router is sure. Chosen by ten-fold cross-validation on `prompts/en` (`npm run bench` prints the figures): the
 * temperature that makes the confidence mean what it says, and the threshold above which nine of ten are right.
 */
export const CALIBRATION = { temperature: 0.6, sureAt: 0.77, offTopicAtMost: 0.1 };
