import { config } from 'dotenv';

/** The process's environment with what `.env` in the working folder adds; a variable that is already set wins. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) environment[name] = value;
  }
  config({ processEnv: environment, quiet: true });
  return environment;
}
