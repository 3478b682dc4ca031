import { Test } from '@servicenow/sdk/core';
import { agent, employee } from '../roles.now';

export const deploymentTest = Test(
  {
    $id: Now.ID['atf_deployment'],
    name: 'Smart Lockers: deployment',
    description:
      'A rollout with one person is started; an agent stages a device by scanning its tag, and the person collects it. Validates that the line becomes a booked assignment, that the scan binds the device to it and staging reserves it, and that collecting completes it with the asset in use.',
    failOnServerError: true,
  },
  (atf) => {
    const site = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_site'],
      table: 'cmn_location',
      fieldValues: { name: 'Locker test: deployment' },
      enforceSecurity: false,
    });
    const stockroom = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_stockroom'],
      table: 'alm_stockroom',
      fieldValues: { name: 'Locker test: deployment', location: site.record_id },
      enforceSecurity: false,
    });
    const category = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_category'],
      table: 'cmdb_model_category',
      fieldValues: { name: 'Locker test: deployment', asset_class: 'alm_hardware', cmdb_ci_class: 'cmdb_ci_computer' },
      enforceSecurity: false,
    });
    const model = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_model'],
      table: 'cmdb_hardware_product_model',
      fieldValues: { name: 'Locker test: deployment', cmdb_model_category: category.record_id },
      enforceSecurity: false,
    });
    const locker = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_locker'],
      table: 'x_smart_lockers_locker',
      fieldValues: {
        name: 'Locker test: deployment',
        site: site.record_id,
        stockroom: stockroom.record_id,
        controller_id: 'atf-deployment',
        state: 'in_service',
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_deployment_policy'],
      table: 'x_smart_lockers_policy',
      fieldValues: {
        name: 'Locker test: deployment',
        kind: 'deployment',
        // Before every policy of the instance.
        order: -1,
        site: site.record_id,
        model_category: category.record_id,
        min_charge_percent: 0,
      },
      enforceSecurity: false,
    });

    const person = atf.server.createUser({
      $id: Now.ID['atf_deployment_person'],
      firstName: 'Locker',
      lastName: 'Test person',
      roles: [employee],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_deployment_person_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: person.user, kind: 'badge', new_value: 'ATFDEPLOYMENT1', active: true },
      enforceSecurity: false,
    });

    const technician = atf.server.createUser({
      $id: Now.ID['atf_deployment_technician'],
      firstName: 'Locker',
      lastName: 'Test technician',
      roles: [agent],
      impersonate: false,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf_deployment_technician_badge'],
      table: 'x_smart_lockers_credential',
      fieldValues: { person: technician.user, kind: 'badge', new_value: 'ATFDEPLOYMENT2', active: true },
      enforceSecurity: false,
    });

    const laptop = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_laptop'],
      table: 'alm_hardware',
      fieldValues: {
        asset_tag: 'ATF-DEPLOYMENT-1',
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
      $id: Now.ID['atf_deployment_bay_1'],
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

    const rollout = atf.server.recordInsert({
      $id: Now.ID['atf_deployment_rollout'],
      table: 'x_smart_lockers_rollout',
      fieldValues: {
        name: 'Locker test: deployment',
        kind: 'deployment',
        state: 'planned',
        site: site.record_id,
        model_category: category.record_id,
        lockers: locker.record_id,
        opens_at: '00:00',
        closes_at: '23:59',
      },
      enforceSecurity: false,
    });

    atf.server.recordInsert({
      $id: Now.ID['atf_deployment_line'],
      table: 'x_smart_lockers_rollout_line',
      fieldValues: { rollout: rollout.record_id, line: 1, person: person.user, state: 'proposed' },
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_deployment_start'],
      script: `new LockerRehearsal('atf-deployment').startRollout('Locker test: deployment');`,
    });

    const deployment = atf.server.recordQuery({
      $id: Now.ID['atf_deployment_is_booked'],
      table: 'x_smart_lockers_assignment',
      fieldValues: `kind=deployment^stage=booked^requested_for=${person.user}`,
    });

    atf.server.recordQuery({
      $id: Now.ID['atf_deployment_line_is_planned'],
      table: 'x_smart_lockers_rollout_line',
      fieldValues: `rollout=${rollout.record_id}^state=planned^assignment=${deployment.first_record}`,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_deployment_stage'],
      script: `new LockerRehearsal('atf-deployment').tap('ATFDEPLOYMENT2').press('stage').scan('stage', 'ATF-DEPLOYMENT-1').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_deployment_is_reserved'],
      table: 'x_smart_lockers_assignment',
      recordId: deployment.first_record,
      fieldValues: `stage=reserved^asset=${laptop.record_id}`,
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_deployment_asset_reserved'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=6^substatus=reserved^reserved_for=${person.user}`,
      enforceSecurity: false,
    });

    atf.server.runServerSideScript({
      $id: Now.ID['atf_deployment_collect'],
      script: `new LockerRehearsal('atf-deployment').tap('ATFDEPLOYMENT1').pass();`,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_deployment_is_collected'],
      table: 'x_smart_lockers_assignment',
      recordId: deployment.first_record,
      fieldValues: 'stage=completed^outcome=collected^live_assetISEMPTY',
      enforceSecurity: false,
    });

    atf.server.recordValidation({
      $id: Now.ID['atf_deployment_asset_in_use'],
      table: 'alm_hardware',
      recordId: laptop.record_id,
      fieldValues: `install_status=1^assigned_to=${person.user}`,
      enforceSecurity: false,
    });
  },
);
