import { Test } from '@servicenow/sdk/core';
import { agent } from '../roles.now';

export const stockingTest = Test(
  {
    $id: Now.ID['atf_stocking'],
    name: 'Smart Lockers: stocking',
    description:
      'An agent puts a device in for whoever may have it, by scanning its tag. Validates that the assignment is completed as stocked with the one door, that the asset is in stock and available in the stockroom of the locker, and that the bay holds it.',
    failOnServerError: true,
  },
  (atf) => {
    const site = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_site'],
      table: 'cmn_location',
      fieldValues: { name: 'Locker test: stocking' },
      enforceSecurity: false,
    });
    const stockroom = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_stockroom'],
      table: 'alm_stockroom',
      fieldValues: { name: 'Locker test: stocking', location: site.record_id },
      enforceSecurity: false,
    });
    const category = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_category'],
      table: 'cmdb_model_category',
      fieldValues: { name: 'Locker test: stocking', asset_class: 'alm_hardware', cmdb_ci_class: 'cmdb_ci_computer' },
      enforceSecurity: false,
    });
    const model = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_model'],
      table: 'cmdb_hardware_product_model',
      fieldValues: { name: 'Locker test: stocking', cmdb_model_category: category.record_id },
      enforceSecurity: false,
    });
    const locker = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_locker'],
      table: 'x_smart_lockers_locker',
      fieldValues: {
        name: 'Locker test: stocking',
        site: site.record_id,
        stockroom: stockroom.record_id,
        controller_id: 'atf-stocking',
        state: 'in_service',
      },
      enforceSecurity: false,
    });

    const technician = atf.server.createUser({
      $id: Now.ID['atf_stocking_technician'],
      firstName: 'Locker',
      lastName: 'Test technician',
      roles: [agent],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_stocking_technician_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: technician.user, kind: 'badge', new_value: 'ATFSTOCKING1', active: true },
      enforceSecurity: false,
    });

    const laptop = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-STOCKING-1',
        model: model.record_id,
        model_category: category.record_id,
        quantity: 1,
        install_status: 6,
        substatus: 'available',
      },
      enforceSecurity: false,
    });

    const bay = atf.server.recordInsert({
      $id: Now.ID['atf_stocking_bay_1'],
      table: 'x_smart_lockers_bay',
      fieldValues: {
        locker: locker.record_id,
        number: 1,
        label: '1',
        width_mm: 400,
        height_mm: 400,
        depth_mm: 400,
        has_presence_sensor: true,
        door: 'closed',
        presence: 'empty',
      },
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_stocking_put_in'],
      script: `new LockerRehearsal('atf-stocking').tap('ATFSTOCKING1').press('stock').scan('stock', 'ATF-STOCKING-1').pass();`,
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_stocking_is_stocked'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `kind=stocking^stage=completed^outcome=stocked^asset=${laptop.record_id}^live_assetISEMPTY`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_stocking_asset_in_stock'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=6^substatus=available^stockroom=${stockroom.record_id}`,
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_stocking_bay_is_full'],
      table: 'x_smart_lockers_bay',
      recordId: bay.record_id,
      fieldValues: `asset=${laptop.record_id}`,
      enforceSecurity: false,
    });
  },
);
