import {
  CatalogItem,
  CatalogUiPolicy,
  CheckboxVariable,
  DateTimeVariable,
  LookupSelectBoxVariable,
  Record,
  RequestedForVariable,
  SelectBoxVariable,
} from '@servicenow/sdk/core';
import { borrowADevice } from '../flows/borrow-a-device.now';
import { employee } from '../roles.now';

/** sys_id of the "Service Catalog" that every instance is delivered with. */
const serviceCatalog = 'e0d08b13c3330100c8b837659bba8fb4';

export const lockerCategory = Record({
  $id: Now.ID['catalog_category'],
  table: 'sc_category',
  data: {
    title: 'Lockers',
    description: 'Devices that you collect from a locker, at any time of the day.',
    sc_catalog: serviceCatalog,
    active: true,
    order: 100,
  },
});

export const employees = Record({
  $id: Now.ID['catalog_employees'],
  table: 'user_criteria',
  data: { name: 'Smart Lockers: employees', active: true, match_all: false, role: `${employee.$id}` },
});

export const borrowItem = CatalogItem({
  $id: Now.ID['catalog_borrow'],
  name: 'Borrow a device',
  shortDescription: 'A laptop, headset or adapter for some hours or days, from a locker near you.',
  description:
    '<p>Choose what you need, from when and for how long. As soon as it is reserved you get a mail with the locker, the bay and a code. Collect it at any time in the window, and bring it back to any locker that has room.</p>',
  catalogs: [serviceCatalog],
  categories: [lockerCategory],
  availableFor: [employees],
  flow: borrowADevice,
  requestMethod: 'request',
  availability: 'both',
  omitPrice: true,
  hideAddToCart: true,
  hideQuantitySelector: true,
  hideAttachment: true,
  hideDeliveryTime: true,
  mobilePictureType: 'noPicture',
  fulfillmentAutomationLevel: 'fullyAutomated',
  meta: ['laptop', 'loaner', 'headset', 'adapter', 'borrow', 'locker'],
  variables: {
    requested_for: RequestedForVariable({
      question: 'For whom',
      order: 100,
      mandatory: true,
      defaultValue: 'javascript:gs.getUserID()',
      // Whoever can get the mail with the code: no guests, no users of integrations.
      useReferenceQualifier: 'simple',
      referenceQualCondition:
        'active=true^emailISNOTEMPTY^web_service_access_only=false^internal_integration_user=false^EQ',
    }),
    device_kind: LookupSelectBoxVariable({
      question: 'What do you need',
      order: 200,
      mandatory: true,
      includeNone: true,
      lookupFromTable: 'cmdb_model_category',
      lookupValueField: 'sys_id',
      lookupLabelFields: ['name'],
      referenceQual: 'asset_class=alm_hardware',
    }),
    when: SelectBoxVariable({
      question: 'From when',
      order: 220,
      mandatory: true,
      defaultValue: 'now',
      choices: { now: { label: 'As soon as possible', sequence: 1 }, later: { label: 'Later', sequence: 2 } },
    }),
    wanted_from: DateTimeVariable({ question: 'From date and time', order: 240 }),
    loan_length: SelectBoxVariable({
      question: 'For how long',
      order: 300,
      mandatory: true,
      defaultValue: '1d',
      choices: {
        '4h': { label: '4 hours', sequence: 1 },
        '1d': { label: '1 day', sequence: 2 },
        '3d': { label: '3 days', sequence: 3 },
        '1w': { label: '1 week', sequence: 4 },
        until: { label: 'Until a date', sequence: 5 },
      },
    }),
    until: DateTimeVariable({ question: 'Until when', order: 400 }),
    locker: LookupSelectBoxVariable({
      question: 'Where do you collect it',
      order: 500,
      mandatory: true,
      includeNone: true,
      lookupFromTable: 'x_smart_lockers_locker',
      lookupValueField: 'sys_id',
      lookupLabelFields: ['name'],
      referenceQual: 'state=in_service',
    }),
    reach_needed: CheckboxVariable({
      question: 'I need a door within reach from a wheelchair (38 to 122 cm)',
      order: 600,
      defaultValue: false,
    }),
  },
});

CatalogUiPolicy({
  $id: Now.ID['catalog_borrow_until'],
  shortDescription: 'The date is asked only where the length is "Until a date"',
  catalogItem: borrowItem,
  catalogCondition: `${borrowItem.variables.loan_length}=until^EQ`,
  reverseIfFalse: true,
  onLoad: true,
  actions: [{ variableName: borrowItem.variables.until, visible: true, mandatory: true }],
});

CatalogUiPolicy({
  $id: Now.ID['catalog_borrow_later'],
  shortDescription: 'The time is asked only where the device is wanted later',
  catalogItem: borrowItem,
  catalogCondition: `${borrowItem.variables.when}=later^EQ`,
  reverseIfFalse: true,
  onLoad: true,
  actions: [{ variableName: borrowItem.variables.wanted_from, visible: true, mandatory: true }],
});
