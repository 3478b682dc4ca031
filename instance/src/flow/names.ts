/**
 * What the platform's sys_ids in a flow stand for. Source: the SDK's built-in definitions
 * (`sdk-core/src/external/flow/built-ins`) and its map of flow logic.
 */

export const TRIGGER_NAMES: Readonly<Record<string, string>> = {
  '798916a0c31322002841b63b12d3ae7c': 'created',
  bb695e60c31322002841b63b12d3aea5: 'updated',
  a45d9180c32222002841b63b12d3aea7: 'createdOrUpdated',
  '89142dc0c32222002841b63b12d3ae8a': 'daily',
  cf352104c32222002841b63b12d3ae1f: 'weekly',
  '2ca52504c32222002841b63b12d3ae4a': 'monthly',
  f63f0d94c32222002841b63b12d3aeed: 'repeat',
  '0a76e504c32222002841b63b12d3aeac': 'runOnce',
  c43a1011c36813002841b63b12d3ae15: 'serviceCatalog',
  '6f0180400b320300f4eb8bf637673ad4': 'inboundEmail',
  '9bdb2c0483331210730e5b43c22bc071': 'knowledgeManagement',
  '778cf3bf37232110aba6473174924b7c': 'remoteTableQuery',
  f5ce00a873723300d70877186bf6a759: 'slaTask',
};

export const LOGIC_NAMES: Readonly<Record<string, string>> = {
  af4e1945c3e232002841b63b12d3ae3e: 'if',
  '666e5545c3e232002841b63b12d3ae99': 'elseIf',
  '1f781bf3c32232002841b63b12d3aee6': 'else',
  fdb2541473031300b61e66476bf6a70e: 'waitForADuration',
  '7444b31c37063110ac85cdd734924bff': 'exitLoop',
  d176605ea76103004f27b0d2187901c7: 'endFlow',
  '48de1b5837063110ac85cdd734924b15': 'skipIteration',
  '098e1dc5c3e232002841b63b12d3ae33': 'forEach',
  '07223332de022010ec58424b73829721': 'try',
  '35d60003e6022010a5e40cdd1254dd21': 'catch',
  '5d31e5dedfe50300b61ecae83df26326': 'doInParallel',
  a1168de173311300b61e66476bf6a7d0: 'parallelBlock',
  '4f787d1e0f9b0010ecf0cc52ff767ea0': 'setFlowVariables',
  '4784e82683031210d266f953d22bc0fd': 'appendToFlowVariables',
  df4e1945c3e232002841b63b12d3ae3e: 'assignSubflowOutputs',
  '59ea75fd77502110b2b4ddd9cf5a99ef': 'goBackTo',
};

export const ACTION_NAMES: Readonly<Record<string, string>> = {
  fd4a0fb70f003300ecf0cc52ff767e2a: 'addWorknoteLinkToContext',
  f8f2e9920b10030085c083eb37673abd: 'askForApproval',
  '7b95a4c0a73133008299b39f087901b4': 'associateRecordToEmail',
  '30fe6cdb0f973300dfd3694e68767e5a': 'copyAttachment',
  af51fd0e73141300612c273ffff6a785: 'createCatalogTask',
  ab575ae253b3230034c6ddeeff7b12f1: 'createOrUpdateRecord',
  '2de05916c31332002841b63b12d3aee1': 'createRecord',
  '2b3a6335531003003bf1d9109ec58759': 'createTask',
  bdc2a0170f973300dfd3694e68767e47: 'deleteAttachment',
  c3e09916c31332002841b63b12d3aedf: 'deleteRecord',
  '80a30edeff30311077a95dac793bf19b': 'fireEvent',
  '082e70db0f4273003788001ea8767e02': 'getAttachmentsOnRecord',
  '330ba3abc31013002841b63b12d3aee8': 'getCatalogVariables',
  a8cfa3efa70223008299b39f0879018b: 'getEmailHeader',
  a159d7820f13101051218e8ebc767eea: 'getLatestResponseTextFromEmail',
  '5bc1bcc6531003003bf1d9109ec587d4': 'log',
  '2dbeaf29c7322300f4eba1425a976340': 'lookUpEmailAttachments',
  '9d09f99587003300663ca1bb36cb0ba3': 'lookUpRecord',
  '43400a1587003300663ca1bb36cb0b4b': 'lookUpRecords',
  '6ecdee36935023005e69925cf67ffb47': 'lookupAttachment',
  '7159823353cc10103a33ddeeff7b1216': 'moveAttachment',
  bd8fcd48a73133008299b39f087901fc: 'moveEmailAttachmentsToRecord',
  '87a397837333001098e194596bf6a7bc': 'recordProducer',
  c1806bf4a70323008299b39f087901cb: 'sendEmail',
  '0d8dd9f10f11101051218e8ebc767e27': 'sendNotification',
  '027499be7333001099792f163cf6a7a7': 'sendSms',
  a1a50c4573873300d70877186bf6a762: 'slaPercentageTimer',
  c7a04c607312001098e194596bf6a72a: 'submitCatalogItemRequest',
  '9daf2a72c75100105312134c95c26073': 'updateMultipleRecords',
  f9d01dd2c31332002841b63b12d3aea1: 'updateRecord',
  '89ce8a4187120010663ca1bb36cb0be3': 'waitForCondition',
  '8e38de067f0312108e688c90ac866501': 'waitForEmailReply',
  '605d0ab8931012105cd18166448918db': 'waitForMessage',
};

export interface StepDefinition {
  readonly name: string;
  /** Names of the inputs that a step's `sys_variable_value` rows give by id. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Steps of custom actions. Those without inputs here are known by name only, so that they can be refused by it. */
export const STEPS: Readonly<Record<string, StepDefinition>> = {
  a03fea9bc712220061f553c6f09763b1: {
    name: 'log',
    inputs: { '4fc2fadbc712220061f553c6f0976388': 'log_message', ab123adbc712220061f553c6f0976387: 'log_level' },
  },
  '9cbaa0f267003200553fafb49585ef69': {
    name: 'createRecord',
    inputs: {
      '9e5f9d85536333003bf1d9109ec587c6': 'skip_insert',
      e78d203667003200553fafb49585ef63: 'create_record_field_values',
      f0fb68f267003200553fafb49585efa0: 'create_record_table_name',
    },
  },
  '106afb6647032200b4fad7527c9a71e7': {
    name: 'script',
    inputs: { '71aa7f6647032200b4fad7527c9a719b': 'script', '74315b04b3201300176b051a16a8dc2b': 'required_run_time' },
  },
  '092bb996ff30311077a95dac793bf166': {
    name: 'fireEvent',
    inputs: {
      '020ebd5aff30311077a95dac793bf1ea': 'table',
      '077ef59aff30311077a95dac793bf1ba': 'parm1',
      '17be7d9aff30311077a95dac793bf18f': 'parm2',
      '599cf11aff30311077a95dac793bf1d2': 'event_name',
      a3ad395aff30311077a95dac793bf12e: 'record',
    },
  },
  b51f683667003200553fafb49585ef3f: {
    name: 'updateRecord',
    inputs: {
      '3930d57267003200553fafb49585efc5': 'table_name',
      aab0ddb267003200553fafb49585ef30: 'record',
      fcbf6c3667003200553fafb49585ef2e: 'update_record_field_values',
    },
  },
  b67821c1c723220061f553c6f09763c2: {
    name: 'deleteRecord',
    inputs: { '995a2105c723220061f553c6f0976301': 'record', ab19a9c1c723220061f553c6f0976383: 'table_name' },
  },
  dc9c26043b23220057a4a2e334efc447: {
    name: 'lookUpRecord',
    inputs: {
      '0cfca6043b23220057a4a2e334efc43b': 'conditions',
      '3b9387923b23220057a4a2e334efc4e4': 'multiple_records_found',
      a6da115587003300663ca1bb36cb0bc0: 'sort_column',
      b019356673110010d70877186bf6a780: 'dont_fail_flow_on_error',
      c62b915587003300663ca1bb36cb0bd2: 'sort_type',
      f9cc66043b23220057a4a2e334efc42f: 'lookup_table_name',
    },
  },
  '48526b2dc32a32002841b63b12d3ae72': {
    name: 'lookUpRecords',
    inputs: {
      '0677f8e053200300f5bf435723dc34e3': 'limit',
      '2df79dd187003300663ca1bb36cb0b33': 'sort_column',
      '4d19bb21c36a32002841b63b12d3aeef': 'table_name',
      '6a88151587003300663ca1bb36cb0b14': 'sort_type',
      '95f8bb21c36a32002841b63b12d3ae0c': 'conditions',
    },
  },
  a3dfc066c7dd00105312134c95c26014: {
    name: 'updateMultipleRecords',
    inputs: {
      '168d8069c7ee00105312134c95c260a7': 'sort_column',
      '66401866c7dd00105312134c95c2607e': 'conditions',
      '71ad0469c7ee00105312134c95c26027': 'sort_type',
      a5505866c7dd00105312134c95c26065: 'field_values',
      c530d466c7dd00105312134c95c26066: 'table_name',
      e2214bd6c72a40105312134c95c2600c: 'dont_fail_flow_on_error',
    },
  },
  '4c5f36a37f0b32005f58108c3ffa9126': {
    name: 'email',
    inputs: {
      '33c003277f0b32005f58108c3ffa91e8': 'cc',
      '40cf3ae37f0b32005f58108c3ffa91f3': 'to',
      '4d0183277f0b32005f58108c3ffa9197': 'subject',
      '8ef44f277f0b32005f58108c3ffa91f7': 'body',
      '9971a338a70323008299b39f08790195': 'record',
      e1312338a70323008299b39f087901f5: 'table_name',
      e8f043277f0b32005f58108c3ffa91d1: 'bcc',
    },
  },
  '5d31f8f37f1322004d145212bdfa9145': {
    name: 'notification',
    inputs: {
      '4d1cbc717f0332004d145212bdfa91b8': 'record',
      b8a793697f2a32005f58108c3ffa910b: 'table_name',
      cc7fb8b17f0332004d145212bdfa91da: 'notification',
    },
  },
  '8f5c107a53a3230034c6ddeeff7b129d': { name: 'createOrUpdateRecord', inputs: {} },
  '07973e960b233200cbd9e240e0ea604e': { name: 'createTask', inputs: {} },
  '05a6e480a301311029c4d1f3e31e61f1': { name: 'collectActivityContext', inputs: {} },
  '0d9746f0931012105cd181664489188c': { name: 'waitForMessage', inputs: {} },
  '0e07df020f13101051218e8ebc767e57': { name: 'getLatestResponseTextFromEmail', inputs: {} },
  '4c9234ca0b18030085c083eb37673aaa': { name: 'waitForCondition', inputs: {} },
  '65a40b525b12101083f30f216581c787': { name: 'createAppFromPayload', inputs: {} },
  '81e15fbd7fcb12108e688c90ac866541': { name: 'waitForEmailReply', inputs: {} },
  '8c6b7466c71100105312134c95c2602a': { name: 'deleteMultipleRecords', inputs: {} },
  a4eb47900b22320085c083eb37673acc: { name: 'askForApproval', inputs: {} },
  e0b9272d53112110aba6ddeeff7b1224: { name: 'createRecordForRemoteTable', inputs: {} },
  f760b5c2737c001086592f163cf6a758: { name: 'sms', inputs: {} },
};
