import { Test } from '@servicenow/sdk/core';
import { employee } from '../roles.now';

export const chargingTest = Test(
  {
    $id: Now.ID['atf_charging'],
    name: 'Smart Lockers: charging',
    description:
      'A person puts a device into a charging bay and takes it out again. Validates that the assignment is active with a due date while the device charges and completed as collected after, that it goes into the bay that charges, and that the asset stays in use by its person all the time.',
    failOnServerError: true,
  },
  (atf) => {
    const site = atf.server.recordInsert({
      $id: Now.ID['atf_charging_site'],
      table: 'cmn_location',
      fieldValues: { name: 'Locker test: charging' },
      enforceSecurity: false,
    });
    const stockroom = atf.server.recordInsert({
      $id: Now.ID['atf_charging_stockroom'],
      table: 'alm_stockroom',
      fieldValues: { name: 'Locker test: charging', location: site.record_id },
      enforceSecurity: false,
    });
    const category = atf.server.recordInsert({
      $id: Now.ID['atf_charging_category'],
      table: 'cmdb_model_category',
      fieldValues: { name: 'Locker test: charging', asset_class: 'alm_hardware', cmdb_ci_class: 'cmdb_ci_computer' },
      enforceSecurity: false,
    });
    const model = atf.server.recordInsert({
      $id: Now.ID['atf_charging_model'],
      table: 'cmdb_hardware_product_model',
      fieldValues: { name: 'Locker test: charging', cmdb_model_category: category.record_id },
      enforceSecurity: false,
    });
    const locker = atf.server.recordInsert({
      $id: Now.ID['atf_charging_locker'],
      table: 'x_smart_lockers_locker',
      fieldValues: {
        name: 'Locker test: charging',
        site: site.record_id,
        stockroom: stockroom.record_id,
        controller_id: 'atf-charging',
        state: 'in_service',
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_charging_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: {
        name: 'Locker test: charging',
        kind: 'charging',
        // Before every policy of the instance.
        order: -1,
        site: site.record_id,
        model_category: category.record_id,
        walk_up: true,
      },
      enforceSecurity: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_charging_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [employee],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_charging_person_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFCHARGING1', active: true },
      enforceSecurity: false,
    });

    const laptop = atf.server.recordInsert({
      $id: Now.ID['atf_charging_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-CHARGING-1',
        model: model.record_id,
        model_category: category.record_id,
        quantity: 1,
        install_status: 1,
        assigned_to: person.user,
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_charging_bay_1'],
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
        charging: false,
      },
      enforceSecurity: false,
    });

    const chargingBay = atf.server.recordInsert({
      $id: Now.ID['atf_charging_bay_2'],
      table: 'x_smart_lockers_bay',
      fieldValues: {
        locker: locker.record_id,
        number: 2,
        label: '2',
        width_mm: 400,
        height_mm: 400,
        depth_mm: 400,
        has_presence_sensor: true,
        door: 'closed',
        presence: 'empty',
        charging: true,
      },
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_charging_put_in'],
      script: `new LockerRehearsal('atf-charging').tap('ATFCHARGING1').press('charge').pass();`,
    });

    const charging = atf.server.recordQuery({
      $id: Now.ID['atf_charging_is_running'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `kind=charging^stage=active^requested_for=${person.user}^due_dateISNOTEMPTY`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_charging_bay_charges'],
      table: 'x_smart_lockers_bay',
      recordId: chargingBay.record_id,
      fieldValues: `asset=${laptop.record_id}`,
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_charging_asset_stays'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=1^assigned_to=${person.user}`,
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_charging_take_out'],
      script: `new LockerRehearsal('atf-charging').tap('ATFCHARGING1').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_charging_is_collected'],
      table: 'x_smart_lockers_assignment',
      recordId: charging.first_record,
      fieldValues: 'stage=completed^outcome=collected^live_assetISEMPTY',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_charging_bay_is_empty'],
      table: 'x_smart_lockers_bay',
      recordId: chargingBay.record_id,
      fieldValues: 'assetISEMPTY',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_charging_asset_still_stays'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=1^assigned_to=${person.user}`,
      enforceSecurity: false,
    });
  },
);
