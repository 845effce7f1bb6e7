/** Resources that are known and need no body on one machine, each with the reason. */
export const INERT_RESOURCES: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': 'says which CDK made the template',
  'AWS::CloudWatch::Alarm': 'watches a deployment',
  'AWS::CloudWatch::CompositeAlarm': 'watches a deployment',
  'AWS::CloudWatch::Dashboard': 'shows a deployment',
  'AWS::IAM::ManagedPolicy': 'nobody signs in to this machine through IAM',
  'AWS::IAM::Policy': 'nobody signs in to this machine through IAM',
  'AWS::IAM::Role': 'nobody signs in to this machine through IAM',
  'AWS::KMS::Alias': 'names a key',
  'AWS::KMS::Key': 'encrypts at rest; local data is as safe as the disk it is on',
  'AWS::Logs::LogGroup': 'logs go to files under the data directory',
  'AWS::Logs::MetricFilter': 'feeds alarms',
  'AWS::SNS::Subscription': 'carries alarms',
  'AWS::SNS::Topic': 'carries alarms',
  'AWS::SNS::TopicPolicy': 'carries alarms',
};
