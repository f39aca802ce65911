// House rules of the contract, on top of all of Spectral's own for OpenAPI.
import { oas } from '@stoplight/spectral-rulesets';
import { casing, defined, pattern, schema, truthy } from '@stoplight/spectral-functions';

const operations = '$.paths[*][get,put,post,patch,delete]';
const roles = [
  'INSPECTOR',
  'REVIEWER',
  'LEGAL_REVIEWER',
  'DECISION_MAKER',
  'PANEL_MEMBER',
  'CHAIR',
  'CLERK',
  'CASHIER',
  'DUTY_OFFICER',
  'SUPERVISOR',
  'AUDITOR',
  'ADMINISTRATOR',
];
const open = { type: 'array', maxItems: 0 };

export default {
  extends: [[oas, 'all']],
  rules: {
    // Spectral checks the document before it follows `$ref`, and its copy of the 3.1 schema knows no `$ref` in a path item.
    'oas3-schema': { ...oas.rules['oas3-schema'], resolved: true },
    // The order of the tags is the order of the work.
    'openapi-tags-alphabetical': 'off',
    // The bureau that runs it is the contact; the text has none.
    'contact-properties': 'off',
    'info-contact': 'off',
    // The licence is named by its SPDX identifier.
    'license-url': 'off',

    'operation-says-who-may': {
      description: 'Every operation lists its roles in x-roles (empty for anybody signed in), or is open with an empty `security`.',
      message: '{{path}}: say the roles in x-roles, or `security: []`',
      given: operations,
      severity: 'error',
      then: {
        function: schema,
        functionOptions: {
          schema: {
            oneOf: [
              {
                required: ['x-roles'],
                properties: { 'x-roles': { type: 'array', uniqueItems: true, items: { enum: roles } } },
                not: { required: ['security'], properties: { security: open } },
              },
              {
                required: ['security'],
                properties: { security: open },
                not: { required: ['x-roles'] },
              },
            ],
          },
        },
      },
    },
    'operation-id-is-a-method-name': {
      description: 'operationId is the name of the handler method.',
      given: `${operations}.operationId`,
      severity: 'error',
      then: { function: casing, functionOptions: { type: 'camel' } },
    },
    'operation-has-a-chinese-summary': {
      description: 'Officers read the summary: it is in Chinese.',
      given: operations,
      severity: 'error',
      then: [
        { field: 'summary', function: truthy },
        { field: 'summary', function: pattern, functionOptions: { match: '[\\u4e00-\\u9fff]' } },
      ],
    },
    'refusals-are-problems': {
      description: 'Every operation answers a refusal with the one Problem.',
      given: `${operations}.responses`,
      severity: 'error',
      then: { field: 'default', function: truthy },
    },
    'nothing-unsaid': {
      description: 'An object with named members says additionalProperties: unknown members are refused, and nothing leaks.',
      message: '{{path}}: say additionalProperties',
      given: "$..[?(@ && @.type === 'object' && @.properties)]",
      severity: 'error',
      then: { field: 'additionalProperties', function: defined },
    },
    'money-is-text': {
      description: 'An amount is the Money string of components/common.yaml, never a number.',
      given: '$..properties[amount,fine,total,principal,surcharge,paid,outstanding].type',
      severity: 'error',
      then: { function: pattern, functionOptions: { notMatch: '^number$' } },
    },
    'members-are-camel-case': {
      description: 'JSON members are written in lowerCamelCase.',
      given: "$..[?(@ && @.type === 'object' && @.properties)].properties[*]~",
      severity: 'error',
      then: { function: pattern, functionOptions: { match: '^[a-z][A-Za-z0-9]*$' } },
    },
  },
};
