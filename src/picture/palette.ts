/** The colours. Text keeps 4.5:1 on page and card; what was thought and what was seen differ in shape as well. */
export const palette = {
  page: "#f4efe6",
  card: "#ffffff",
  ink: "#1f2a37",
  quiet: "#56616f",
  line: "#dcd7cd",
  thought: "#a83f0d",
  seen: "#0a5a9c",
} as const;
