import { buildApp } from './build-app.ts';
import { ConfigurationError } from './configuration.ts';

try {
  buildApp().synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
