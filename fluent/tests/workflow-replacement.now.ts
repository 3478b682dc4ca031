import { Test } from '@servicenow/sdk/core';
import { agent, employee } from '../roles.now';

export const replacementTest = Test(
  {
    $id: Now.ID['atf_replacement'],
    name: 'Smart Lockers: replacement',
    description:
      'A person swaps an old device for a new one in one visit, and an agent collects the old one. Validates that the request reserves the new device, that after both doors the new asset is in use and the old one pending repair, and that the assignment is completed as replaced when the agent has taken the old one.',
    failOnServerError: true,
  },
  (atf) => {
    const site = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_site'],
      table: 'cmn_location',
      fieldValues: { name: 'Locker test: replacement' },
      enforceSecurity: false,
    });
    const stockroom = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_stockroom'],
      table: 'alm_stockroom',
      fieldValues: { name: 'Locker test: replacement', location: site.record_id },
      enforceSecurity: false,
    });
    const category = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_category'],
      table: 'cmdb_model_category',
      fieldValues: { name: 'Locker test: replacement', asset_class: 'alm_hardware', cmdb_ci_class: 'cmdb_ci_computer' },
      enforceSecurity: false,
    });
    const model = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_model'],
      table: 'cmdb_hardware_product_model',
      fieldValues: { name: 'Locker test: replacement', cmdb_model_category: category.record_id },
      enforceSecurity: false,
    });
    const locker = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_locker'],
      table: 'x_smart_lockers_locker',
      fieldValues: {
        name: 'Locker test: replacement',
        site: site.record_id,
        stockroom: stockroom.record_id,
        controller_id: 'atf-replacement',
        state: 'in_service',
      },
      enforceSecurity: false,
    });

    const policy = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: {
        name: 'Locker test: replacement',
        kind: 'replacement',
        // Before every policy of the instance.
        order: -1,
        site: site.record_id,
        model_category: category.record_id,
        min_charge_percent: 0,
      },
      enforceSecurity: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_replacement_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [employee],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_replacement_person_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFREPLACEMENT1', active: true },
      enforceSecurity: false,
    });

    const technician = atf.server.createUser({
      $id: Now.ID['atf_replacement_technician'],
      firstName: 'Locker',
      lastName: 'Test technician',
      roles: [agent],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_replacement_technician_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: technician.user, kind: 'badge', new_value: 'ATFREPLACEMENT2', active: true },
      enforceSecurity: false,
    });

    const oldLaptop = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_old_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-REPLACEMENT-1',
        model: model.record_id,
        model_category: category.record_id,
        quantity: 1,
        install_status: 1,
        assigned_to: person.user,
      },
      enforceSecurity: false,
    });

    const newLaptop = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_new_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-REPLACEMENT-2',
        model: model.record_id,
        model_category: category.record_id,
        quantity: 1,
        install_status: 6,
        substatus: 'available',
        stockroom: stockroom.record_id,
        location: site.record_id,
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_replacement_bay_1'],
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
        presence: 'occupied',
        asset: newLaptop.record_id,
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_replacement_bay_2'],
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
      },
      enforceSecurity: false,
    });

    const replacement = atf.server.recordInsert({
      $id: Now.ID['atf_replacement_request'],
      table: 'x_smart_lockers_assignment',
      fieldValues: {
        kind: 'replacement',
        stage: 'requested',
        reason: 'refresh',
        short_description: 'Locker test: replacement',
        requested_for: person.user,
        policy: policy.record_id,
        model_category: category.record_id,
        old_asset: oldLaptop.record_id,
        live_old_asset: oldLaptop.record_id,
        site: site.record_id,
        locker: locker.record_id,
      },
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_replacement_reserve'],
      script: `new LockerRehearsal('atf-replacement').reserve('Locker test: replacement');`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_replacement_is_reserved'],
      table: 'x_smart_lockers_assignment',
      recordId: replacement.record_id,
      fieldValues: `stage=reserved^asset=${newLaptop.record_id}`,
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_replacement_swap'],
      script: `new LockerRehearsal('atf-replacement').tap('ATFREPLACEMENT1').pass().next().pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_replacement_is_swapped'],
      table: 'x_smart_lockers_assignment',
      recordId: replacement.record_id,
      fieldValues: 'stage=active',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_replacement_new_in_use'],
      table: 'alm_hardware',
      recordId: newLaptop.record_id,
      fieldValues: `install_status=1^assigned_to=${person.user}`,
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_replacement_old_pending'],
      table: 'alm_hardware',
      recordId: oldLaptop.record_id,
      fieldValues: 'install_status=6^substatus=pending_repair^assigned_toISEMPTY',
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_replacement_collect_by_agent'],
      script: `new LockerRehearsal('atf-replacement').tap('ATFREPLACEMENT2').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_replacement_is_replaced'],
      table: 'x_smart_lockers_assignment',
      recordId: replacement.record_id,
      fieldValues: 'stage=completed^outcome=replaced^live_old_assetISEMPTY',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_replacement_old_in_maintenance'],
      table: 'alm_hardware',
      recordId: oldLaptop.record_id,
      fieldValues: 'install_status=3',
      enforceSecurity: false,
    });
  },
);
