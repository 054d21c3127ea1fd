/** The parts of Discord's messages, answers and forms that the fake looks at. */
export interface Payload {
  type?: number;
  data?: Payload;
  content?: string;
  components?: Component[];
  nonce?: string;
  enforce_nonce?: boolean;
  allowed_mentions?: { parse?: string[] };
  flags?: number;
  custom_id?: string;
  title?: string;
  recipient_id?: string;
}

export interface Component {
  type: number;
  label?: string;
  custom_id?: string;
  style?: number;
  components?: Component[];
  component?: Component;
}

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
  /** Where it is kept and what is said of it, where a person has sent it. */
  url?: string;
  type?: string;
  size?: number;
}

/** One REST call as it came in. */
export interface Call {
  method: string;
  /** Without the base and the version: "/channels/1/messages". */
  path: string;
  query: URLSearchParams;
  body: Payload;
  files: UploadedFile[];
  status: number;
  /** When it came in, by `performance.now()`. */
  at: number;
}

export const EPHEMERAL = 64;
export const LOADING = 128;
