import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { PhasewiseFunction } from './phasewise-function.ts';

/** The key that signs the links in mails, made by Secrets Manager so that nobody ever sees it. */
export class LinkKey extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, props: { readonly encryptionKey: IKey | undefined }) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'Signs the links in Phasewise mails',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ kid: '1' }),
        generateStringKey: 'key',
        passwordLength: 64,
        excludePunctuation: true,
      },
      ...(props.encryptionKey === undefined ? {} : { encryptionKey: props.encryptionKey }),
    });
  }

  allowReading(reader: PhasewiseFunction): void {
    reader.setEnvironment('LINK_KEY_SECRET_ARN', this.secret.secretArn);
    reader.allow({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] });
  }
}
