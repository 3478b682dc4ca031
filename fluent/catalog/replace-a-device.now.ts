import {
  CatalogItem,
  CheckboxVariable,
  LookupSelectBoxVariable,
  ReferenceVariable,
  RequestedForVariable,
  SelectBoxVariable,
} from '@servicenow/sdk/core';
import { replaceADevice } from '../flows/replace-a-device.now';
import { employees, lockerCategory } from './borrow-a-device.now';

/** sys_id of the "Service Catalog" that every instance is delivered with. */
const serviceCatalog = 'e0d08b13c3330100c8b837659bba8fb4';

export const replaceItem = CatalogItem({
  $id: Now.ID['catalog_replace'],
  name: 'Replace a device',
  shortDescription: 'A new device for one that is old, broken, lost or stolen: swapped at a locker in one visit.',
  description:
    '<p>Say which of your devices it is and why. As soon as the new one is reserved you get a mail with the locker, the bay and a code. Bring the old one: its door opens first, then that of the new one. Of a device that is lost or stolen nothing is handed in; its replacement has to be approved.</p>',
  catalogs: [serviceCatalog],
  categories: [lockerCategory],
  availableFor: [employees],
  flow: replaceADevice,
  requestMethod: 'request',
  availability: 'both',
  omitPrice: true,
  hideAddToCart: true,
  hideQuantitySelector: true,
  hideAttachment: true,
  hideDeliveryTime: true,
  mobilePictureType: 'noPicture',
  fulfillmentAutomationLevel: 'fullyAutomated',
  meta: ['laptop', 'replace', 'swap', 'refresh', 'lost', 'stolen', 'broken', 'locker'],
  variables: {
    requested_for: RequestedForVariable({
      question: 'For whom',
      order: 100,
      mandatory: true,
      defaultValue: 'javascript:gs.getUserID()',
    }),
    device: ReferenceVariable({
      question: 'Which device',
      order: 200,
      mandatory: true,
      referenceTable: 'alm_hardware',
      useReferenceQualifier: 'advanced',
      referenceQual: "javascript:'install_status=1^assigned_to=' + (current.variables.requested_for || gs.getUserID())",
    }),
    reason: SelectBoxVariable({
      question: 'Why',
      order: 300,
      mandatory: true,
      includeNone: true,
      choices: {
        refresh: { label: 'It is due for a newer one', sequence: 1 },
        broken: { label: 'It is broken', sequence: 2 },
        lost: { label: 'I have lost it', sequence: 3 },
        stolen: { label: 'It was stolen', sequence: 4 },
      },
    }),
    locker: LookupSelectBoxVariable({
      question: 'Where do you collect the new one',
      order: 400,
      mandatory: true,
      includeNone: true,
      lookupFromTable: 'x_smart_lockers_locker',
      lookupValueField: 'sys_id',
      lookupLabelFields: ['name'],
      referenceQual: 'state=in_service',
    }),
    reach_needed: CheckboxVariable({
      question: 'I need a door within reach from a wheelchair (38 to 122 cm)',
      order: 500,
      defaultValue: false,
    }),
  },
});
