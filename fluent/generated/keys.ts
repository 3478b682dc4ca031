import '@servicenow/sdk/global';

declare global {
  namespace Now {
    namespace Internal {
      interface Keys extends KeysRegistry {
        explicit: {
          acl_access_event_create: {
            table: 'sys_security_acl';
            id: 'e6b5574c129d499e9a176771f2c32b23';
          };
          acl_access_event_delete: {
            table: 'sys_security_acl';
            id: '3f9e7a5f15e943e890ff9f9e7ab1e36b';
          };
          acl_access_event_read: {
            table: 'sys_security_acl';
            id: 'd5453c4036564425b12f4d25d1279d69';
          };
          acl_access_event_write: {
            table: 'sys_security_acl';
            id: 'd3af09170ec94291a3fdce16a2498968';
          };
          acl_assignment_all_read: {
            table: 'sys_security_acl';
            id: 'ac05d49ffa314ea4b9a8de2485d0f223';
          };
          acl_assignment_all_write: {
            table: 'sys_security_acl';
            id: '1af613c24ae54dc1a4c50126c7b76ca6';
          };
          acl_assignment_create: {
            table: 'sys_security_acl';
            id: '86722e182b7d4964b3d92b434c90c010';
          };
          acl_assignment_delete: {
            table: 'sys_security_acl';
            id: '463301821ff64a73999640c3fa1eaa08';
          };
          acl_assignment_live_asset_write: {
            table: 'sys_security_acl';
            id: '4def96bf57e44eb3a1c9c3692b3c9060';
          };
          acl_assignment_own_read: {
            table: 'sys_security_acl';
            id: '41465fc26ce244cbbdca485ec48ecf49';
          };
          acl_assignment_read: {
            table: 'sys_security_acl';
            id: '8f6538041f4440b2adf8ede5d82ef0dc';
          };
          acl_assignment_request_key_write: {
            table: 'sys_security_acl';
            id: '39ac7c7491114c95b1b2d111b3d92e73';
          };
          acl_assignment_running_key_write: {
            table: 'sys_security_acl';
            id: '45bd47944d4f42d1954f6f596fc0dde3';
          };
          acl_assignment_work_notes_read: {
            table: 'sys_security_acl';
            id: '25333fa6ef474293bcb9ec914d066ec4';
          };
          acl_assignment_write: {
            table: 'sys_security_acl';
            id: '0aa2b6ba44b146b79e06d7b46f9f7ac4';
          };
          acl_bay_all_read: {
            table: 'sys_security_acl';
            id: 'd374e644fa53467bb89938effa4cc813';
          };
          acl_bay_all_write: {
            table: 'sys_security_acl';
            id: 'd5203e95630147e3a7c3c496eebcb72d';
          };
          acl_bay_asset_write: {
            table: 'sys_security_acl';
            id: 'a5ceca9f330245ddaababb69b93369c9';
          };
          acl_bay_confidence_write: {
            table: 'sys_security_acl';
            id: 'c40957137474432c8a13791761aa7e46';
          };
          acl_bay_create: {
            table: 'sys_security_acl';
            id: 'ad7fce6681a94864aa7ee7d1e7759582';
          };
          acl_bay_delete: {
            table: 'sys_security_acl';
            id: 'ea638d6f7fad4c2f8cfe67e3a88a4fbd';
          };
          acl_bay_label_read: {
            table: 'sys_security_acl';
            id: '9ecd5056f1574d54bb5813a7d27362b7';
          };
          acl_bay_locker_read: {
            table: 'sys_security_acl';
            id: 'd4896a06804b44038cd7920c598f795d';
          };
          acl_bay_read: {
            table: 'sys_security_acl';
            id: 'e1e8d60c14244cd98c97dc7c94e86d22';
          };
          acl_bay_state_write: {
            table: 'sys_security_acl';
            id: '20db874b5c384591adf32efa853b6781';
          };
          acl_bay_write: {
            table: 'sys_security_acl';
            id: 'b1c6617ca7d5463581efd444af0fcbf4';
          };
          acl_command_create: {
            table: 'sys_security_acl';
            id: 'bdc7fdc17b7248108b42956497d6b831';
          };
          acl_command_delete: {
            table: 'sys_security_acl';
            id: '48c6b1df7af74da184692e8f2807e6cd';
          };
          acl_command_read: {
            table: 'sys_security_acl';
            id: '8ee87d63b6634e22b4056f4181bb9ff0';
          };
          acl_command_write: {
            table: 'sys_security_acl';
            id: 'f10e0b9d52fc44f2bb6ece149bc4b96b';
          };
          acl_connector_create: {
            table: 'sys_security_acl';
            id: 'd54c6a55cb8b4052a748fe7e8eaf3806';
          };
          acl_connector_delete: {
            table: 'sys_security_acl';
            id: '335aa8d97b6b4ab282c5e5e1bb37e444';
          };
          acl_connector_read: {
            table: 'sys_security_acl';
            id: 'bcb56b9cddd241ad91fb43af2bafda4d';
          };
          acl_connector_write: {
            table: 'sys_security_acl';
            id: '1e8023090aaf4790896a598f0acfd08a';
          };
          acl_credential_create: {
            table: 'sys_security_acl';
            id: '43c17e056f164061a8716e1695d690d5';
          };
          acl_credential_delete: {
            table: 'sys_security_acl';
            id: '026614c0f9b74e4dabf398b74b8a5f0f';
          };
          acl_credential_read: {
            table: 'sys_security_acl';
            id: '12848a67b8db4da181fc78ef9d31bbd0';
          };
          acl_credential_value_hash_read: {
            table: 'sys_security_acl';
            id: '3fddecccc5ed4947a84b7665006fa9c7';
          };
          acl_credential_value_hash_write: {
            table: 'sys_security_acl';
            id: 'aaf07ca2ebe24db09e89f7e384904104';
          };
          acl_credential_write: {
            table: 'sys_security_acl';
            id: '66efdcfdf1b14bd38b7d64c71eb7fad1';
          };
          acl_discrepancy_create: {
            table: 'sys_security_acl';
            id: 'f3e7ef63aac8465bb541a0bc70041c01';
          };
          acl_discrepancy_dedupe_key_write: {
            table: 'sys_security_acl';
            id: '16f04bbd6255461cb9b295da0b709832';
          };
          acl_discrepancy_delete: {
            table: 'sys_security_acl';
            id: 'eccb596e86024d33ad3b2d0abc53857f';
          };
          acl_discrepancy_read: {
            table: 'sys_security_acl';
            id: '373bcf724dd9475687c645614182d41f';
          };
          acl_discrepancy_write: {
            table: 'sys_security_acl';
            id: 'b2d138af7b494c0092d51337bf124da0';
          };
          acl_enrolment_code_hash_read: {
            table: 'sys_security_acl';
            id: '4ae255b9a0ba4dbbadd2a4f9744cc242';
          };
          acl_enrolment_code_hash_write: {
            table: 'sys_security_acl';
            id: 'd089f955799b4307932930a8bccf8ff6';
          };
          acl_enrolment_create: {
            table: 'sys_security_acl';
            id: '73b30a5372c84274a33e463f601e2f92';
          };
          acl_enrolment_delete: {
            table: 'sys_security_acl';
            id: '1937dcd0ac034fd389646bb70b0e9b20';
          };
          acl_enrolment_read: {
            table: 'sys_security_acl';
            id: '2a5c170f05f34d90a6d6ffc78e0c7a73';
          };
          acl_enrolment_write: {
            table: 'sys_security_acl';
            id: 'ebc96789b3f1401a8de05dbfa84d7442';
          };
          acl_handover_code_hash_read: {
            table: 'sys_security_acl';
            id: '4965f3d48b1449e7b1890536933958d2';
          };
          acl_handover_code_hash_write: {
            table: 'sys_security_acl';
            id: 'dcb5c3f297c640b89daca6f2143d5c0b';
          };
          acl_handover_create: {
            table: 'sys_security_acl';
            id: '493c278206f5498e98a9c262b1d280a3';
          };
          acl_handover_delete: {
            table: 'sys_security_acl';
            id: 'f82e47d4b6ff45a38f01cf838701fe58';
          };
          acl_handover_own_read: {
            table: 'sys_security_acl';
            id: 'cb4800757afe4b5cb70cb69e80660e07';
          };
          acl_handover_read: {
            table: 'sys_security_acl';
            id: '74833b2ae7f74d2b9121207fa339a127';
          };
          acl_handover_write: {
            table: 'sys_security_acl';
            id: '01d0b7f1872f4d45aa6106ddcc98521c';
          };
          acl_lease_create: {
            table: 'sys_security_acl';
            id: '787118dcd74048f2ab4faa83666faf0a';
          };
          acl_lease_delete: {
            table: 'sys_security_acl';
            id: 'e1aaa634cce4422fad3d8733e27093c3';
          };
          acl_lease_read: {
            table: 'sys_security_acl';
            id: 'bdb3d99430874dd6b8ed04bdd134b084';
          };
          acl_lease_write: {
            table: 'sys_security_acl';
            id: '6dba1a51edbb436da5563a99d8e7154e';
          };
          acl_locker_all_read: {
            table: 'sys_security_acl';
            id: '9328a7d6943a4928b0ca2ffc387ba50e';
          };
          acl_locker_all_write: {
            table: 'sys_security_acl';
            id: '39545f55a95741ef80c17765b5b39961';
          };
          acl_locker_create: {
            table: 'sys_security_acl';
            id: '78741e3a23504a699776374d9a48adcd';
          };
          acl_locker_delete: {
            table: 'sys_security_acl';
            id: '0601090c25b14e66afe9bc8449548816';
          };
          acl_locker_name_read: {
            table: 'sys_security_acl';
            id: 'db8a0fa80fc840d0952350077218fa83';
          };
          acl_locker_read: {
            table: 'sys_security_acl';
            id: '0a404148b4fd43a8901070113e26132e';
          };
          acl_locker_site_read: {
            table: 'sys_security_acl';
            id: 'da447e1156b449f991420b738183e803';
          };
          acl_locker_state_read: {
            table: 'sys_security_acl';
            id: '03a6b87d236149ccaf2a657b131d861f';
          };
          acl_locker_state_write: {
            table: 'sys_security_acl';
            id: 'e1c9031f5d1a484dba018fab63bae7cd';
          };
          acl_locker_write: {
            table: 'sys_security_acl';
            id: 'f230df25b51841d8ab31b6f21d1fe318';
          };
          acl_page_console: {
            table: 'sys_security_acl';
            id: '876593e441fe4c74b58a6abcd3bb86a1';
          };
          acl_policy_create: {
            table: 'sys_security_acl';
            id: 'b903252c72ad4de096d92b743c49e8f2';
          };
          acl_policy_delete: {
            table: 'sys_security_acl';
            id: 'e75bbe36ac6a4eaf8774bdad508d0221';
          };
          acl_policy_read: {
            table: 'sys_security_acl';
            id: '77e69b594020472692592d1f552f2919';
          };
          acl_policy_write: {
            table: 'sys_security_acl';
            id: 'ee731cc6978b4c3a9e41a9bd138d32c3';
          };
          acl_rest_connector: {
            table: 'sys_security_acl';
            id: 'c71c58dbe5854678b79c14d6ad5d6a65';
          };
          acl_rest_console: {
            table: 'sys_security_acl';
            id: '3815523b193e41d0bb3f829057d3dab4';
          };
          acl_rest_portal: {
            table: 'sys_security_acl';
            id: '4b4a1f00f0144d8b8c04e1dba98b0a95';
          };
          acl_rest_trail: {
            table: 'sys_security_acl';
            id: 'ddbe949daf944ae8841403a78a7af682';
          };
          acl_session_create: {
            table: 'sys_security_acl';
            id: '68d25fe9d989453abc287635ebd2b17e';
          };
          acl_session_delete: {
            table: 'sys_security_acl';
            id: '88da2d7b218e411c971ee6fc9cddb62a';
          };
          acl_session_read: {
            table: 'sys_security_acl';
            id: '40c618e3837a4ae38eb5a0c8a9d0cf74';
          };
          acl_session_write: {
            table: 'sys_security_acl';
            id: 'd308c22b6455406fb83f831d000c8bc0';
          };
          action_escalate_loan: {
            table: 'sys_hub_action_type_definition';
            id: '817ee013814745b39472b5500dc12f25';
          };
          action_escalate_loan_step: {
            table: 'sys_hub_step_instance';
            id: 'd1265053687042708130b5f39ab35e7d';
          };
          action_mark_overdue: {
            table: 'sys_hub_action_type_definition';
            id: 'c3e88bf69303499d9eb806b22faba75d';
          };
          action_mark_overdue_step: {
            table: 'sys_hub_step_instance';
            id: '1ce84e05c7dd45c592163e2a79d85c26';
          };
          action_plan_loan: {
            table: 'sys_hub_action_type_definition';
            id: '6979c32e3d0047eba106eac945d948be';
          };
          action_plan_loan_step: {
            table: 'sys_hub_step_instance';
            id: '7866a0ae63ac4da0a9fe503e2d9c32c4';
          };
          action_release_loan: {
            table: 'sys_hub_action_type_definition';
            id: '0c233662adb347579438a5d286af9811';
          };
          action_release_loan_step: {
            table: 'sys_hub_step_instance';
            id: '75f75f646ca3467f913b58250f493fe7';
          };
          action_remind_loan: {
            table: 'sys_hub_action_type_definition';
            id: '83ff071331014e08a00ac1d35de696ac';
          };
          action_remind_loan_step: {
            table: 'sys_hub_step_instance';
            id: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
          };
          bom_json: {
            table: 'sys_module';
            id: '6ec6db555a4d4e24b6e2578549966259';
          };
          catalog_borrow: {
            table: 'sc_cat_item';
            id: '1349506b03154e3aa92ca9a03f03a590';
          };
          catalog_borrow_until: {
            table: 'catalog_ui_policy';
            id: 'e15574a8c7dd49609fa9b993cca1344a';
          };
          catalog_category: {
            table: 'sc_category';
            id: '37116b5772e941ae88e2aaf06e0b3de4';
          };
          catalog_employees: {
            table: 'user_criteria';
            id: '5250e2203d994dfba8b93ea06d552785';
          };
          demo_asset_ad_001: {
            table: 'alm_hardware';
            id: 'df66d3c0287e457997aeb5b409b681bb';
          };
          demo_asset_ad_002: {
            table: 'alm_hardware';
            id: '599c077b2ec14bc7b22a2887e3cad045';
          };
          demo_asset_ad_003: {
            table: 'alm_hardware';
            id: '6908c96e99a244af8fdb8e43cf299da8';
          };
          demo_asset_ad_004: {
            table: 'alm_hardware';
            id: '75a867d4129144ef91f675dd12ae72f4';
          };
          demo_asset_hs_001: {
            table: 'alm_hardware';
            id: 'bbd009fe3ea747749c777a0dd3970fdd';
          };
          demo_asset_hs_002: {
            table: 'alm_hardware';
            id: '755f5faf3cbc4868b683ca19fddf8fa5';
          };
          demo_asset_hs_003: {
            table: 'alm_hardware';
            id: '72a8cc351725467c98248346a8b9ca49';
          };
          demo_asset_hs_004: {
            table: 'alm_hardware';
            id: 'ea21da8bff8b464386ec26c40dfb643e';
          };
          demo_asset_kt_001: {
            table: 'alm_hardware';
            id: 'b13093f0bbc245019889d1cdfcc08619';
          };
          demo_asset_kt_002: {
            table: 'alm_hardware';
            id: '506e6f42dfe7423581cb56aa1c29f505';
          };
          demo_asset_lt_001: {
            table: 'alm_hardware';
            id: '3832972f116a497683b8dad3f56c3033';
          };
          demo_asset_lt_002: {
            table: 'alm_hardware';
            id: '07625abf84a0421292b4bbd95ff605a0';
          };
          demo_asset_lt_003: {
            table: 'alm_hardware';
            id: '7cd0ccc5305d4c1487abf0c379b316f2';
          };
          demo_asset_lt_004: {
            table: 'alm_hardware';
            id: '0a8d1ac178aa44d2890dd3e4978ba5fb';
          };
          demo_asset_lt_005: {
            table: 'alm_hardware';
            id: '1a077470880c49748fedce217e4afd1d';
          };
          demo_asset_lt_006: {
            table: 'alm_hardware';
            id: '8a469f9e986a4316b71e550e8d30a332';
          };
          demo_asset_lt_007: {
            table: 'alm_hardware';
            id: '9f107ef157054173a69572c0ff1d6b75';
          };
          demo_asset_lt_008: {
            table: 'alm_hardware';
            id: '9181e1b031584ce7895608139b0d2f64';
          };
          demo_asset_lt_009: {
            table: 'alm_hardware';
            id: '8d93f7bdcf4c4a609ee9f9980fa0ba66';
          };
          demo_asset_lt_010: {
            table: 'alm_hardware';
            id: '5e8b6c82e22a4723bd0bf33669876eed';
          };
          demo_asset_lt_011: {
            table: 'alm_hardware';
            id: 'b92cfbd06a5247059d9476cb7a688e66';
          };
          demo_asset_lt_012: {
            table: 'alm_hardware';
            id: '5e72e87dcab1489db4ab32ec8f41b5aa';
          };
          demo_asset_lt_013: {
            table: 'alm_hardware';
            id: 'd03f7711ca1a4c118a41a213ed35f3f4';
          };
          demo_asset_lt_014: {
            table: 'alm_hardware';
            id: '498e6de8ad2b43d698161f4ae042ba6b';
          };
          demo_asset_tb_001: {
            table: 'alm_hardware';
            id: 'f2ce7c2e08d54700adbe36c2504c82da';
          };
          demo_asset_tb_002: {
            table: 'alm_hardware';
            id: '114ded93ef57479aabb6f69fb2e94956';
          };
          demo_asset_tb_003: {
            table: 'alm_hardware';
            id: '6298e9738b21473099b364bf605dcfa8';
          };
          demo_asset_tb_004: {
            table: 'alm_hardware';
            id: '336ba6ac2f2c4daebc7c47a21d7887ce';
          };
          demo_asset_tb_005: {
            table: 'alm_hardware';
            id: 'c7bea92e9a1644f185b1f4e6e34c982d';
          };
          demo_asset_ws_001: {
            table: 'alm_hardware';
            id: 'fb704f575ba2486caf5b5a4a4758fc86';
          };
          demo_asset_ws_002: {
            table: 'alm_hardware';
            id: 'b5d70b22a95b4a2bae8da4b151f8c20b';
          };
          demo_badge_amelieRoy: {
            table: 'x_smart_lockers_credential';
            id: '7dc9855da6ab4b17a9a1ac04702edc3d';
          };
          demo_badge_elenaRuiz: {
            table: 'x_smart_lockers_credential';
            id: '15d160148ca1441f8978a1bf090d0436';
          };
          demo_badge_graceMiller: {
            table: 'x_smart_lockers_credential';
            id: 'acbaa1af749d492c8bc8b2f485f416f0';
          };
          demo_badge_hannaKeller: {
            table: 'x_smart_lockers_credential';
            id: '5f1b33052437468c9088c81949e5ef5c';
          };
          demo_badge_inesOrtega: {
            table: 'x_smart_lockers_credential';
            id: '142d00fd521f43169a74b3ae54025c04';
          };
          demo_badge_javierSoto: {
            table: 'x_smart_lockers_credential';
            id: '546184266428499e8dfe785491ac13c8';
          };
          demo_badge_lucTremblay: {
            table: 'x_smart_lockers_credential';
            id: '8c5b21e6b3aa43c6a4e191782503f39d';
          };
          demo_badge_lukasBrandt: {
            table: 'x_smart_lockers_credential';
            id: 'a1acb40934f54be2a0cb91278bbb2339';
          };
          demo_badge_martaVidal: {
            table: 'x_smart_lockers_credential';
            id: 'e7cabb3a9cb74781a6e1349b7c118b78';
          };
          demo_badge_noahCarter: {
            table: 'x_smart_lockers_credential';
            id: 'e31239fcab664f748795486287799616';
          };
          demo_badge_owenClarke: {
            table: 'x_smart_lockers_credential';
            id: '2746d72a101b46fcb9f8f93120f4b88c';
          };
          demo_badge_sofiaBlanc: {
            table: 'x_smart_lockers_credential';
            id: '2188815319bf4856a5f42164b37cc178';
          };
          demo_bay_lobby_01: {
            table: 'x_smart_lockers_bay';
            id: '0143c1eed4c94090b44de3eadb3c9daf';
          };
          demo_bay_lobby_02: {
            table: 'x_smart_lockers_bay';
            id: 'c6df0d8c5a834ab38f2f0aa615462185';
          };
          demo_bay_lobby_03: {
            table: 'x_smart_lockers_bay';
            id: '45bb9d73cd6240be8fb970b059a02d97';
          };
          demo_bay_lobby_04: {
            table: 'x_smart_lockers_bay';
            id: '6778ee92056d4c85a4eb8f963b3ddfe4';
          };
          demo_bay_lobby_05: {
            table: 'x_smart_lockers_bay';
            id: 'adf77a2927b74edfa5128050206909e3';
          };
          demo_bay_lobby_06: {
            table: 'x_smart_lockers_bay';
            id: '1192936e024e4ffaa394840b0a9e2260';
          };
          demo_bay_lobby_07: {
            table: 'x_smart_lockers_bay';
            id: '950a459f892f4f8d81a02016b48d6d3c';
          };
          demo_bay_lobby_08: {
            table: 'x_smart_lockers_bay';
            id: '8a63ef68b9fa4b39bdc0650fdb3e2c20';
          };
          demo_bay_lobby_09: {
            table: 'x_smart_lockers_bay';
            id: 'a85a67fedcbc4dcdb8a36e2c09213c2f';
          };
          demo_bay_lobby_10: {
            table: 'x_smart_lockers_bay';
            id: '06a7f7501b8f4675a76a3174c190e72f';
          };
          demo_bay_lobby_11: {
            table: 'x_smart_lockers_bay';
            id: '5ac50518c2004af8897f2fbc99633e89';
          };
          demo_bay_lobby_12: {
            table: 'x_smart_lockers_bay';
            id: '4d84b429ddd844b1ab20b903f44ddcd2';
          };
          demo_bay_lobby_13: {
            table: 'x_smart_lockers_bay';
            id: '433f061ef3a045d7b340330014a597ab';
          };
          demo_bay_lobby_14: {
            table: 'x_smart_lockers_bay';
            id: '4a06b6cb6fb0449d97a328929e31cbb5';
          };
          demo_bay_lobby_15: {
            table: 'x_smart_lockers_bay';
            id: '8effca949e5b4df88621b745d2425c6b';
          };
          demo_bay_lobby_16: {
            table: 'x_smart_lockers_bay';
            id: 'cf70622f2a604cdea1115b2c2d5ef0d1';
          };
          demo_bay_reception_a1: {
            table: 'x_smart_lockers_bay';
            id: '5e3b2fb5cffa4aa499cfe33968be7549';
          };
          demo_bay_reception_a2: {
            table: 'x_smart_lockers_bay';
            id: 'de895fc5977f4fd1a788c43c326fcfab';
          };
          demo_bay_reception_a3: {
            table: 'x_smart_lockers_bay';
            id: '2c209fd7df5d4798baed11d8f543de29';
          };
          demo_bay_reception_b1: {
            table: 'x_smart_lockers_bay';
            id: '81e688c328144a30a5b236a0f96f7fff';
          };
          demo_bay_reception_b2: {
            table: 'x_smart_lockers_bay';
            id: '6f59c1f4b0d04d03beec82f1d4e5d8b3';
          };
          demo_bay_reception_b3: {
            table: 'x_smart_lockers_bay';
            id: '2a319f606d4b44c38987189f0d85a6ed';
          };
          demo_bay_reception_b4: {
            table: 'x_smart_lockers_bay';
            id: '8c32840affb64f63a6e8b5fc8749bcf1';
          };
          demo_bay_reception_b5: {
            table: 'x_smart_lockers_bay';
            id: 'b933aedaba174874969cb52680c0b143';
          };
          demo_bay_reception_b6: {
            table: 'x_smart_lockers_bay';
            id: '7034ae8994ed41dd825f8fc32dc362d3';
          };
          demo_bay_reception_c1: {
            table: 'x_smart_lockers_bay';
            id: '9fb2fac601864091a930aa68e742c97d';
          };
          demo_bay_reception_c2: {
            table: 'x_smart_lockers_bay';
            id: '3ef3f075db22447f96ffd0c2607bca0e';
          };
          demo_bay_reception_c3: {
            table: 'x_smart_lockers_bay';
            id: '77ff618fd4c7495db62b7b5a462141f0';
          };
          demo_bay_reception_c4: {
            table: 'x_smart_lockers_bay';
            id: '01ae810168654635a2241728670bad6d';
          };
          demo_bay_reception_c5: {
            table: 'x_smart_lockers_bay';
            id: 'f879b2ccf0284d51a808eb0cb7b53e56';
          };
          demo_bay_reception_d1: {
            table: 'x_smart_lockers_bay';
            id: 'fea23b77f01a414d9037745662c7fbdd';
          };
          demo_bay_reception_d2: {
            table: 'x_smart_lockers_bay';
            id: 'ce3f8c77c41043b98918cbdfc3e3c448';
          };
          demo_bay_third_floor_1: {
            table: 'x_smart_lockers_bay';
            id: '8e344140eb9f47ac82b1dc2e8b42df51';
          };
          demo_bay_third_floor_2: {
            table: 'x_smart_lockers_bay';
            id: 'bb4c91c7763f4d66b18fe20376fe9104';
          };
          demo_bay_third_floor_3: {
            table: 'x_smart_lockers_bay';
            id: 'e141f80822ad4cc89c86ee5b314ed112';
          };
          demo_bay_third_floor_4: {
            table: 'x_smart_lockers_bay';
            id: '16966db050684becb88db51d998424b0';
          };
          demo_bay_third_floor_5: {
            table: 'x_smart_lockers_bay';
            id: 'aba04505c29d4a619988c069d2ed9d73';
          };
          demo_bay_third_floor_6: {
            table: 'x_smart_lockers_bay';
            id: 'ea72ff31b434440bbd73ee7492ef6dd7';
          };
          demo_bay_third_floor_7: {
            table: 'x_smart_lockers_bay';
            id: 'e6a31475a4524b68a73bd7663bb93077';
          };
          demo_bay_third_floor_8: {
            table: 'x_smart_lockers_bay';
            id: 'cfe1dbaee3a34a95ae02ee7145312cc7';
          };
          demo_category_adapter: {
            table: 'cmdb_model_category';
            id: 'efc6c1e8deac4bf3a8bafb0df769b9b4';
          };
          demo_category_headset: {
            table: 'cmdb_model_category';
            id: 'a0fbf5dd62404e76bc039c7e7b9073c1';
          };
          demo_category_kit: {
            table: 'cmdb_model_category';
            id: '868d59a68b774e76836fbb7bd4518c21';
          };
          demo_category_laptop: {
            table: 'cmdb_model_category';
            id: '88d750dc4c084eda88e96adc1caabe95';
          };
          demo_category_tablet: {
            table: 'cmdb_model_category';
            id: '03a39c8419d449308b8e4b0df5e4a6a1';
          };
          demo_category_workstation: {
            table: 'cmdb_model_category';
            id: '57bd8b7d14bd4260b03d3404ce430183';
          };
          demo_company: {
            table: 'core_company';
            id: '3d6e0ff9572d44c19ddbd5e0fef19afb';
          };
          demo_department_design: {
            table: 'cmn_department';
            id: 'd8fec021c445417ab6de0d5d28380885';
          };
          demo_department_finance: {
            table: 'cmn_department';
            id: '5c5a4ce0a9ef41118c08035cdaa6ade2';
          };
          demo_department_it: {
            table: 'cmn_department';
            id: 'e2318f1eae1f41599cc158155f3c5268';
          };
          demo_department_sales: {
            table: 'cmn_department';
            id: '3ec22db9d4814675b2d0bc1ade1e72c9';
          };
          demo_group_madrid: {
            table: 'sys_user_group';
            id: 'a3abee2450da460faae3ad0e82745366';
          };
          demo_group_montreal: {
            table: 'sys_user_group';
            id: '32a9fc58072341bb9c553b3ecaad1eeb';
          };
          demo_locker_lobby: {
            table: 'x_smart_lockers_locker';
            id: 'cade7480e9dc452ba4f39d2cbd0092b8';
          };
          demo_locker_reception: {
            table: 'x_smart_lockers_locker';
            id: '4cc3d2e33ea94576bec9ebbf46c5f929';
          };
          demo_locker_third_floor: {
            table: 'x_smart_lockers_locker';
            id: 'e1531e3133034f7b8092d36695719ab5';
          };
          demo_maker_kestrel: {
            table: 'core_company';
            id: 'bf40fe91eedf4539b7f63113c10d8e10';
          };
          demo_maker_lumen: {
            table: 'core_company';
            id: '6abf5cfc9ea242589bdcc2a7c78fe87b';
          };
          demo_maker_oriole: {
            table: 'core_company';
            id: '11559ee6da7344fd9a19a3c1d7fb825a';
          };
          demo_member_inesOrtega: {
            table: 'sys_user_grmember';
            id: 'ec5978451c8f443a866f6e38065638d5';
          };
          demo_member_owenClarke: {
            table: 'sys_user_grmember';
            id: '8380ba1631444021a0fbd197ea6c2231';
          };
          demo_model_kestrel_air_14: {
            table: 'cmdb_hardware_product_model';
            id: '46a0d4dc3a4b4ef4ab00f5409ac11dd9';
          };
          demo_model_kestrel_pro_14: {
            table: 'cmdb_hardware_product_model';
            id: 'da77ad3aa3e94687a5efbfec75976393';
          };
          demo_model_kestrel_station_16: {
            table: 'cmdb_hardware_product_model';
            id: 'f5f0bfbb669a4e17ae3c44731ea407f1';
          };
          demo_model_lumen_book_13: {
            table: 'cmdb_hardware_product_model';
            id: '83114294269e4867bcdbb9b272013c5c';
          };
          demo_model_lumen_hub_7: {
            table: 'cmdb_hardware_product_model';
            id: '198a6f141c7a416588259b492b3942ec';
          };
          demo_model_lumen_pad_11: {
            table: 'cmdb_hardware_product_model';
            id: 'd1e92ac9b1204b1db765afbdeb0e06d2';
          };
          demo_model_oriole_one: {
            table: 'cmdb_hardware_product_model';
            id: 'e6367b8b5a66435981328eb96a4a7a46';
          };
          demo_model_starter_box: {
            table: 'cmdb_hardware_product_model';
            id: 'fd52e94e933e41118c0b8fc92462c654';
          };
          demo_pin_amelieRoy: {
            table: 'x_smart_lockers_credential';
            id: '1f8e0d375384484896271cc38969ebca';
          };
          demo_pin_elenaRuiz: {
            table: 'x_smart_lockers_credential';
            id: 'a971aa323ba34044a4ca56eddf61fdbd';
          };
          demo_pin_graceMiller: {
            table: 'x_smart_lockers_credential';
            id: '79d1d1fd0f404dc0aa13ba5f6edbdf7d';
          };
          demo_pin_hannaKeller: {
            table: 'x_smart_lockers_credential';
            id: '18df5d6ed991405b8580811f80fef264';
          };
          demo_pin_inesOrtega: {
            table: 'x_smart_lockers_credential';
            id: '251c79c3f289437eb409a8650e724066';
          };
          demo_pin_javierSoto: {
            table: 'x_smart_lockers_credential';
            id: 'b9e979133b5d4a27b8ff41dabb35ba39';
          };
          demo_pin_lucTremblay: {
            table: 'x_smart_lockers_credential';
            id: 'a62c0cb98d2349fda5782dcff6d3f949';
          };
          demo_pin_lukasBrandt: {
            table: 'x_smart_lockers_credential';
            id: '8bc23727f5324a8b9e3a06e441c28006';
          };
          demo_pin_martaVidal: {
            table: 'x_smart_lockers_credential';
            id: '902a3ac1d7fd47fd9c27bda020854ba5';
          };
          demo_pin_noahCarter: {
            table: 'x_smart_lockers_credential';
            id: '9f75901327174838a04586b9c6dc473b';
          };
          demo_pin_owenClarke: {
            table: 'x_smart_lockers_credential';
            id: '547de7b09a224cc3875849416ffb5568';
          };
          demo_pin_sofiaBlanc: {
            table: 'x_smart_lockers_credential';
            id: '463f2b6ee9f84d83b572d691dd5e3948';
          };
          demo_policy_adapter: {
            table: 'x_smart_lockers_policy';
            id: 'ed199cba60024c1297fd9710fc9dcbd7';
          };
          demo_policy_charging: {
            table: 'x_smart_lockers_policy';
            id: 'c867d8e258ab4d24bea77e8ab579cb46';
          };
          demo_policy_headset: {
            table: 'x_smart_lockers_policy';
            id: '619f3ae331a64e05a5c143897546122c';
          };
          demo_policy_kit: {
            table: 'x_smart_lockers_policy';
            id: '8636bd341ac3454db19ba0fd2a996ea3';
          };
          demo_policy_laptop: {
            table: 'x_smart_lockers_policy';
            id: '709f03c8891f49c8bdbea3a23b163d0d';
          };
          demo_policy_laptop_montreal: {
            table: 'x_smart_lockers_policy';
            id: 'c2534a05f4414825bafd41474cfaea31';
          };
          demo_policy_repair: {
            table: 'x_smart_lockers_policy';
            id: 'cfc9a6da4f0847318c5893b379d5d552';
          };
          demo_policy_replacement: {
            table: 'x_smart_lockers_policy';
            id: '825bd463a84345cb947b3dc0e29a032b';
          };
          demo_policy_tablet: {
            table: 'x_smart_lockers_policy';
            id: '822c0943f3c74602a6e662e2c4bc7830';
          };
          demo_policy_workstation: {
            table: 'x_smart_lockers_policy';
            id: '7a538356e650487f91da03dcb6c06549';
          };
          demo_role_amelieRoy_employee: {
            table: 'sys_user_has_role';
            id: 'add372e9466043dea9872330d74df552';
          };
          demo_role_elenaRuiz_employee: {
            table: 'sys_user_has_role';
            id: '35eaf57f16024039b710e6fb9388aac0';
          };
          demo_role_graceMiller_employee: {
            table: 'sys_user_has_role';
            id: 'f12ab94ea3634414889f6d57e13fcf07';
          };
          demo_role_hannaKeller_employee: {
            table: 'sys_user_has_role';
            id: 'e3748bb801134957927714cf6028ec46';
          };
          demo_role_inesOrtega_admin: {
            table: 'sys_user_has_role';
            id: 'd1bc4afe2d154792ab9c8c66fe5ffe0a';
          };
          demo_role_inesOrtega_agent: {
            table: 'sys_user_has_role';
            id: '846cc2e098bc472b9acae7d06c2a3dba';
          };
          demo_role_inesOrtega_auditor: {
            table: 'sys_user_has_role';
            id: 'b6979efc90e649e0a5961abf7381e7fa';
          };
          demo_role_inesOrtega_employee: {
            table: 'sys_user_has_role';
            id: 'b04458f0febf4bbe8a872bdbf73889df';
          };
          demo_role_javierSoto_employee: {
            table: 'sys_user_has_role';
            id: '6b9dc8d6dcf943e3aa438df591d9f03a';
          };
          demo_role_lockerConnector_connector: {
            table: 'sys_user_has_role';
            id: '8eb3be5024a04e949a84a101a123c0b4';
          };
          demo_role_lucTremblay_employee: {
            table: 'sys_user_has_role';
            id: '4b66d497987f47c885b563e4851f6b20';
          };
          demo_role_lukasBrandt_employee: {
            table: 'sys_user_has_role';
            id: 'ffc09611d326461ab0e7ca39cd8674c6';
          };
          demo_role_martaVidal_employee: {
            table: 'sys_user_has_role';
            id: '2b3a37e1fc2d49dd9fb33758278c3fc9';
          };
          demo_role_noahCarter_employee: {
            table: 'sys_user_has_role';
            id: '49eff430be474e25a01d72d0b1eb3cb8';
          };
          demo_role_owenClarke_agent: {
            table: 'sys_user_has_role';
            id: 'a227fba7500346eda168185828d6a069';
          };
          demo_role_owenClarke_employee: {
            table: 'sys_user_has_role';
            id: '82f08f42ecad4c59aa4323320ce99aea';
          };
          demo_role_sofiaBlanc_auditor: {
            table: 'sys_user_has_role';
            id: '85ed295569814c448dc3170c55779d20';
          };
          demo_role_sofiaBlanc_employee: {
            table: 'sys_user_has_role';
            id: '2506e282debb4e0f89bda390db231726';
          };
          demo_site_madrid: {
            table: 'cmn_location';
            id: 'ba9141277a6c4810a34040a98bba2dde';
          };
          demo_site_montreal: {
            table: 'cmn_location';
            id: 'c1f031dda6ab442ea8ceeb897176800b';
          };
          demo_stockroom_lobby: {
            table: 'alm_stockroom';
            id: '478c84a864cf4193b934fb902d5b7c54';
          };
          demo_stockroom_reception: {
            table: 'alm_stockroom';
            id: 'c325e8890e924618951a7bc748fc0382';
          };
          demo_stockroom_third_floor: {
            table: 'alm_stockroom';
            id: '3c241519a7e54580b44e9660c0791a03';
          };
          demo_user_amelie_roy: {
            table: 'sys_user';
            id: '48e633b2cd84407b970b02930f365a3d';
          };
          demo_user_connector: {
            table: 'sys_user';
            id: 'dde17849fcf74409aa09a468d611d846';
          };
          demo_user_elena_ruiz: {
            table: 'sys_user';
            id: 'd2e9ecd193694434b6d6e3f4083a7217';
          };
          demo_user_grace_miller: {
            table: 'sys_user';
            id: '2f997b82d9514758a2e9d4d90dacac1c';
          };
          demo_user_hanna_keller: {
            table: 'sys_user';
            id: 'e08e803929cb454dab881fe8918e47f1';
          };
          demo_user_ines_ortega: {
            table: 'sys_user';
            id: '8adfe3d92aa24080a0b42833b762df09';
          };
          demo_user_javier_soto: {
            table: 'sys_user';
            id: '76583d3b63b44aaeb17942d479792121';
          };
          demo_user_luc_tremblay: {
            table: 'sys_user';
            id: '5bdf565fb52143db8c4aa99c8d73fbf5';
          };
          demo_user_lukas_brandt: {
            table: 'sys_user';
            id: 'c43b4311489f4e53ab8a8bc9607a1714';
          };
          demo_user_marta_vidal: {
            table: 'sys_user';
            id: '5dbe6b1f7ffe42b08788c143ddbf04e1';
          };
          demo_user_noah_carter: {
            table: 'sys_user';
            id: '781120e3d2f846c686ed90379f3b05ae';
          };
          demo_user_owen_clarke: {
            table: 'sys_user';
            id: '8db209272fdb426d8a965e64fc551802';
          };
          demo_user_sofia_blanc: {
            table: 'sys_user';
            id: '97b0850fc367434a83d7196dbd205bcf';
          };
          event_exit_needs_it: {
            table: 'sysevent_register';
            id: '3c8ef8c8ca0245c3a6d19842c3efead2';
          };
          event_loan_collected: {
            table: 'sysevent_register';
            id: '54e4da1635bc46c7bc615d20abe48b44';
          };
          event_loan_due_soon: {
            table: 'sysevent_register';
            id: 'f1d231dc3f364747b8a088264e50d663';
          };
          event_loan_escalated: {
            table: 'sysevent_register';
            id: '9435cfeb8fbf43fd842b71746090d954';
          };
          event_loan_not_collected: {
            table: 'sysevent_register';
            id: 'c705af49e8654d5cb4f8726157a1f679';
          };
          event_loan_overdue: {
            table: 'sysevent_register';
            id: 'a380c540921f42cfabf1837d9d922725';
          };
          event_loan_reserved: {
            table: 'sysevent_register';
            id: 'dcb8a0cbb643423a8d4e2612a4c0507a';
          };
          event_loan_returned: {
            table: 'sysevent_register';
            id: '6792dcb3f7bd4c62baa8d68c17a76ecd';
          };
          event_loan_unserved: {
            table: 'sysevent_register';
            id: '52bede2b11734a40acbe5cb13a7c5ca4';
          };
          event_loan_waiting: {
            table: 'sysevent_register';
            id: 'ce9edbf4e6874ee78c6898961a3db57f';
          };
          flow_borrow_a_device: {
            table: 'sys_hub_flow';
            id: '81357e9401634b69a236ad80de0f7c4f';
          };
          flow_borrow_approval: {
            table: 'sys_hub_action_instance_v2';
            id: '846efa3ed160470892878a00e038f1f4';
          };
          flow_borrow_close_complete: {
            table: 'sys_hub_action_instance_v2';
            id: 'e5897b760f3f48dbb8de98e50487aebd';
          };
          flow_borrow_close_incomplete: {
            table: 'sys_hub_action_instance_v2';
            id: '2d15cfecdc794e88ad4c8e8dc265e8ec';
          };
          flow_borrow_close_unplanned: {
            table: 'sys_hub_action_instance_v2';
            id: '231adabae2d144fdbbc32bf984386c67';
          };
          flow_borrow_else_approved: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: 'b347ddef03ad4f9881a6f38e15cd7e0b';
          };
          flow_borrow_else_completed: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '2ca95ace4fa84dc4b70a55751dda3862';
          };
          flow_borrow_end_unplanned: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '39fffda134c7472da0e54983cb0fd7a3';
          };
          flow_borrow_ended: {
            table: 'sys_hub_action_instance_v2';
            id: '72db502d548240c4b1db1955ace39147';
          };
          flow_borrow_if_approval: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: 'ea3d4aec6792471392255740fece6525';
          };
          flow_borrow_if_approved: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '2560db260f1c4305ad624b2767216eec';
          };
          flow_borrow_if_completed: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '30095b5f2b1a428a9ccb276b71a0373c';
          };
          flow_borrow_if_nobody: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '0a86f86246e34a819d8d9ffe69644b61';
          };
          flow_borrow_if_not_served: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '2155d5c92bc643028561b3d72f817905';
          };
          flow_borrow_if_unplanned: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: 'f9fa0787ea6848a6923c5a96f5d70e11';
          };
          flow_borrow_plan: {
            table: 'sys_hub_action_instance_v2';
            id: '419c4b98023f47c3adbdc1058fc1b00d';
          };
          flow_borrow_plan_approved: {
            table: 'sys_hub_action_instance_v2';
            id: '4e36b857468a4ed4ae0c2b8545634f0c';
          };
          flow_borrow_release_nobody: {
            table: 'sys_hub_action_instance_v2';
            id: '0fdc175828744e51a3aa464456376398';
          };
          flow_borrow_release_refused: {
            table: 'sys_hub_action_instance_v2';
            id: '2bdf05c4e18e4f649e36ebd44234c35a';
          };
          flow_borrow_release_unserved: {
            table: 'sys_hub_action_instance_v2';
            id: 'f3adef1a6de54ce59c31e2c176995537';
          };
          flow_borrow_trigger: {
            table: 'sys_hub_trigger_instance_v2';
            id: 'cdec230182e84fe1996330d11477a5b0';
          };
          flow_borrow_wait_device: {
            table: 'sys_hub_action_instance_v2';
            id: 'ceacc97421e848bfaf79ff347a07a26b';
          };
          flow_borrow_wait_end: {
            table: 'sys_hub_action_instance_v2';
            id: '3f5da29920b34930a3557908bab1d8e3';
          };
          flow_called_off_close: {
            table: 'sys_hub_action_instance_v2';
            id: '5abd603ab574429a98ba4d80ffa802fd';
          };
          flow_called_off_loan: {
            table: 'sys_hub_flow';
            id: '746175e09cc54951a4239af92288a8d4';
          };
          flow_called_off_trigger: {
            table: 'sys_hub_trigger_instance_v2';
            id: '2f6a251567f54a38b72521e30af58397';
          };
          flow_running_escalate: {
            table: 'sys_hub_action_instance_v2';
            id: 'd996f170fcfa4b27a5b6d66706de940e';
          };
          flow_running_if_overdue: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '63cc12f43f0f49cba81680fa7b3f58b9';
          };
          flow_running_loan: {
            table: 'sys_hub_flow';
            id: '0f2e1b5778ad4593bbcb4db52d1ffea6';
          };
          flow_running_overdue: {
            table: 'sys_hub_action_instance_v2';
            id: '7c61c1a0042244c899334a854433eb21';
          };
          flow_running_remind: {
            table: 'sys_hub_action_instance_v2';
            id: 'fd5b4fd8d8c24d0490627817f453bffd';
          };
          flow_running_trigger: {
            table: 'sys_hub_trigger_instance_v2';
            id: '6a2cfe2d265748988f871f6c55ec4bad';
          };
          flow_running_wait_escalation: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: 'fc2171b41de14e5e907a7eeada987253';
          };
          flow_running_wait_overdue: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '3838f51a9ee64ff9b9b645ace4382e81';
          };
          flow_running_wait_reminder: {
            table: 'sys_hub_flow_logic_instance_v2';
            id: '85419e1db0b34c21b6fe6e5c88480fd3';
          };
          job_complete_cut_off: {
            table: 'sysauto_script';
            id: '85c89999b8104c21a91bcc2aa148bb87';
          };
          job_expire_commands: {
            table: 'sysauto_script';
            id: '8492f65a055e45d6af99e9d6f628a09b';
          };
          job_expire_handovers: {
            table: 'sysauto_script';
            id: 'ff3eb338b6dc4f41924a266c2fb3cd6a';
          };
          job_hash_new_credentials: {
            table: 'sysauto_script';
            id: '7980cf5975dd4fe480798ade68c181cd';
          };
          job_watch_lockers: {
            table: 'sysauto_script';
            id: 'c68d397d402644858a300c01fff1e1c1';
          };
          mail_exit_needs_it: {
            table: 'sysevent_email_action';
            id: '76a014d487ed402fa240f0c77c21abb2';
          };
          mail_loan_collected: {
            table: 'sysevent_email_action';
            id: 'c14c4c9f535b4a748bfb8d27772f6ba2';
          };
          mail_loan_due_soon: {
            table: 'sysevent_email_action';
            id: '1bc7da69ace541a9ae3947cf028222ec';
          };
          mail_loan_escalated: {
            table: 'sysevent_email_action';
            id: '5322f1127d444e639c349a1df2a48350';
          };
          mail_loan_not_collected: {
            table: 'sysevent_email_action';
            id: '659575fe5492493dbfac9cea433b78ce';
          };
          mail_loan_overdue: {
            table: 'sysevent_email_action';
            id: '89cd64dfcb754a4181d93224a28adb6f';
          };
          mail_loan_reserved: {
            table: 'sysevent_email_action';
            id: '2c971df956eb44248a43beef0f7ae5ee';
          };
          mail_loan_returned: {
            table: 'sysevent_email_action';
            id: '006fcf33c7984cc18a25ffc59830a86a';
          };
          mail_loan_unserved: {
            table: 'sysevent_email_action';
            id: 'a1a93de1321b4a4f917d09f4c25dd3e3';
          };
          mail_loan_waiting: {
            table: 'sysevent_email_action';
            id: 'e7f4bf80f47241589ed38d39e78ec0ce';
          };
          mail_script_collect_until: {
            table: 'sys_script_email';
            id: 'e3f5ec62ef3646178685ad20c12c5048';
          };
          mail_script_due_date: {
            table: 'sys_script_email';
            id: '347ca0d4d3e04dc09c711201426d1637';
          };
          mail_script_window_end: {
            table: 'sys_script_email';
            id: 'c4858bb1a2734d2f8d3657bcd67926fd';
          };
          mail_script_window_start: {
            table: 'sys_script_email';
            id: '93b9848751a04dc0bbc42d07738b2700';
          };
          menu: {
            table: 'sys_app_application';
            id: '4ca830ff30274ee3b93c79ff1e4d9a44';
          };
          module_assignments: {
            table: 'sys_app_module';
            id: '616c53eae5fc4c9b8fce5b2e7967b6ec';
          };
          module_bays: {
            table: 'sys_app_module';
            id: '0eb95acfe58349b5bf511e027cba75b7';
          };
          module_commands: {
            table: 'sys_app_module';
            id: '166b5397b5bd42f7aa4a599e3599eade';
          };
          module_connectors: {
            table: 'sys_app_module';
            id: '984dcc371d9f4a5a93621a021345c0b7';
          };
          module_console: {
            table: 'sys_app_module';
            id: 'ac96fc7ce4f2449595a06fd8592deb84';
          };
          module_credentials: {
            table: 'sys_app_module';
            id: 'fab9824cf329420cb0cd2e1abba9282f';
          };
          module_discrepancies: {
            table: 'sys_app_module';
            id: '1d0d24924bd94e73a32121cda7e99a0b';
          };
          module_doubtful: {
            table: 'sys_app_module';
            id: 'd887129ffffc452e9e15f2c5cc6cf00f';
          };
          module_enrolments: {
            table: 'sys_app_module';
            id: '4a6849f477c24076b1e45c09e57642ae';
          };
          module_events: {
            table: 'sys_app_module';
            id: '76f057af1b454bc4bc06cb3e44d3a23d';
          };
          module_handovers: {
            table: 'sys_app_module';
            id: '1295df639b774b11945ee96ca4b6eb55';
          };
          module_leases: {
            table: 'sys_app_module';
            id: '04b82f2f9419404f8be52e8ec5a1df76';
          };
          module_lockers: {
            table: 'sys_app_module';
            id: '8a04e7d778574aa5b574dc563e63a94d';
          };
          module_lockers_group: {
            table: 'sys_app_module';
            id: '24fb4924345f490b963e3f4640547fd7';
          };
          module_overdue: {
            table: 'sys_app_module';
            id: '42fcaaa0241a49d9ae79a9e3a46f351e';
          };
          module_policies: {
            table: 'sys_app_module';
            id: 'ecf829d87beb4204a4c094329ad72a7a';
          };
          module_running: {
            table: 'sys_app_module';
            id: 'd9d980c912124c689b1d3377e06defa4';
          };
          module_sessions: {
            table: 'sys_app_module';
            id: 'ad1359c8306e487a84518941ba2e7cd1';
          };
          module_settings: {
            table: 'sys_app_module';
            id: '8aba53579518489d9a2bac111a934178';
          };
          module_setup_group: {
            table: 'sys_app_module';
            id: '6abad1b9a742454daae9d8eafbf5d349';
          };
          module_trail_group: {
            table: 'sys_app_module';
            id: '01e2e50c7c7a42c993b6301b53fd32d0';
          };
          module_waiting: {
            table: 'sys_app_module';
            id: '0034e15738ae42e1b2b0193cc51561a2';
          };
          module_work: {
            table: 'sys_app_module';
            id: '035941223d2a4ec6adcdecb3f4498560';
          };
          package_json: {
            table: 'sys_module';
            id: 'ea3258750d1c4adfae5b815f35077df8';
          };
          privilege_alm_hardware_read: {
            table: 'sys_scope_privilege';
            id: '4f97715c9d0042bba5898725753511e9';
          };
          privilege_alm_hardware_write: {
            table: 'sys_scope_privilege';
            id: 'fc0ec833c62a4de09648ad9cac059088';
          };
          privilege_alm_stockroom_read: {
            table: 'sys_scope_privilege';
            id: 'ccffe7ff77d6463ca5524742a3a6313d';
          };
          privilege_cmdb_model_category_read: {
            table: 'sys_scope_privilege';
            id: 'eabd624bc06c4e949164e53da4230c9c';
          };
          privilege_cmdb_model_read: {
            table: 'sys_scope_privilege';
            id: '87aa04a0dfdb415f8921572e63004b4c';
          };
          privilege_cmn_location_read: {
            table: 'sys_scope_privilege';
            id: '8264824a98544d519ba72534e5e955d2';
          };
          privilege_incident_create: {
            table: 'sys_scope_privilege';
            id: '6b4c9717c5f042f3b5eecaf7b79b4d82';
          };
          privilege_incident_read: {
            table: 'sys_scope_privilege';
            id: '9a7b1bf563b04d49b1fd8bbf064ed0f9';
          };
          privilege_incident_write: {
            table: 'sys_scope_privilege';
            id: '938b8ee5f0f34069a7336996609d2f88';
          };
          privilege_sc_item_option_mtom_read: {
            table: 'sys_scope_privilege';
            id: 'b1937abd632f498b89884135d3597088';
          };
          privilege_sc_item_option_read: {
            table: 'sys_scope_privilege';
            id: '81b508bae26148a092136db6a36bdcaf';
          };
          privilege_sc_req_item_read: {
            table: 'sys_scope_privilege';
            id: 'bbd564bd5d30425583f4f766840338c5';
          };
          privilege_sc_req_item_write: {
            table: 'sys_scope_privilege';
            id: '5f8757d08ad9444a93d447608cb247d2';
          };
          privilege_sc_request_read: {
            table: 'sys_scope_privilege';
            id: '71bf6b20ab8c4288bcf542c6cb38a6c4';
          };
          privilege_sys_user_group_read: {
            table: 'sys_scope_privilege';
            id: '590aab54f8254feba9ed353b32e7a66c';
          };
          privilege_sys_user_read: {
            table: 'sys_scope_privilege';
            id: 'f0a60121acfc4c08bffc6fc5174c01c8';
          };
          privilege_user_criteria_loader: {
            table: 'sys_scope_privilege';
            id: '2ba1f536cfb74dc89e0477d01e2a7493';
          };
          privilege_user_criteria_read: {
            table: 'sys_scope_privilege';
            id: 'eb40c3de05ad4a54a0fa1d425394b75b';
          };
          property_command_seconds: {
            table: 'sys_properties';
            id: '3da3c73e3390486185d6166cef9c2c73';
          };
          property_credential_key: {
            table: 'sys_properties';
            id: 'f23a80bb7efc46d781a84f4f71ef8787';
          };
          property_door_held_seconds: {
            table: 'sys_properties';
            id: '88d65340c719483c9a6b45b5a7fe129e';
          };
          property_heartbeat_seconds: {
            table: 'sys_properties';
            id: '6fd75cf1597945e9aecdb5ce9d737a2a';
          };
          property_hot_celsius: {
            table: 'sys_properties';
            id: '9ce1deec827d4c3e9c14cae57e7c56be';
          };
          property_kiosk_session_seconds: {
            table: 'sys_properties';
            id: '6915d0ffbde544b08ef6ae6a1e796ef3';
          };
          property_lease_seconds: {
            table: 'sys_properties';
            id: '0a7021471ab3471ba6fb76e2081cd3fe';
          };
          property_offline_seconds: {
            table: 'sys_properties';
            id: 'a31cecdcb03a41baba60a447252e82c5';
          };
          property_pin_failures: {
            table: 'sys_properties';
            id: 'a1f68d453c2545949de37fda52a1e2a1';
          };
          property_pin_lock_seconds: {
            table: 'sys_properties';
            id: '41b3c521dca54b6796a3ed36e3fab089';
          };
          property_poll_ms: {
            table: 'sys_properties';
            id: '4fba2b170d4b438ea8973fb31fd4c366';
          };
          property_poll_ms_off_hours: {
            table: 'sys_properties';
            id: '554b174f622542598390d45b9943a3e4';
          };
          property_pulse_ms: {
            table: 'sys_properties';
            id: 'a5d16e93f61b49858f0e333a67cb7955';
          };
          related_assignment: {
            table: 'sys_ui_related_list';
            id: '283af10625c6472a95f2baec9d351846';
          };
          related_assignment_access_event: {
            table: 'sys_ui_related_list_entry';
            id: '27721a13238044ac9053b41ee2152dd0';
          };
          related_assignment_handover: {
            table: 'sys_ui_related_list_entry';
            id: '12f68f9a9f594fd2946b4392250d6021';
          };
          related_bay: {
            table: 'sys_ui_related_list';
            id: '641e7fcdce514c16a370b6c0abb7a0b1';
          };
          related_bay_discrepancy: {
            table: 'sys_ui_related_list_entry';
            id: '3270de81ec804bbe913256b401755167';
          };
          related_bay_handover: {
            table: 'sys_ui_related_list_entry';
            id: '6abb093e29094ac3b05703bc53489c01';
          };
          related_connector: {
            table: 'sys_ui_related_list';
            id: 'beaab28dd38f4a32af74cf078c7a5e34';
          };
          related_connector_lease: {
            table: 'sys_ui_related_list_entry';
            id: '182ea7601eb345ae9e10ab4471c71eb8';
          };
          related_handover: {
            table: 'sys_ui_related_list';
            id: '9740500dc94441fdbf757295c9a814e8';
          };
          related_handover_access_event: {
            table: 'sys_ui_related_list_entry';
            id: 'ebe0a3f75a9a4989b370008a253d5b4d';
          };
          related_handover_command: {
            table: 'sys_ui_related_list_entry';
            id: '317c4a8be30c4a4cba82eb0c3b856fd5';
          };
          related_locker: {
            table: 'sys_ui_related_list';
            id: '0e8040917cd84520a2f8e2194bb70f81';
          };
          related_locker_bay: {
            table: 'sys_ui_related_list_entry';
            id: 'dda0dffaef26498f9e60a43ee6d020d2';
          };
          related_locker_discrepancy: {
            table: 'sys_ui_related_list_entry';
            id: 'cf718c79f3e4470bac3e8860c8e45997';
          };
          related_locker_enrolment: {
            table: 'sys_ui_related_list_entry';
            id: 'e9c0be2cfabd40c28bd16e6fc9a59647';
          };
          related_locker_lease: {
            table: 'sys_ui_related_list_entry';
            id: '33e6ddb6e2fd43058e2e3678b22936b3';
          };
          related_policy: {
            table: 'sys_ui_related_list';
            id: '9e9dc6bfd71a452ab51e116666e616e4';
          };
          related_policy_assignment: {
            table: 'sys_ui_related_list_entry';
            id: 'd045aa6ea7da44918777fba6d3da2b87';
          };
          rest_connector: {
            table: 'sys_ws_definition';
            id: '911bea8f257143219ea773a781f7c256';
          };
          rest_connector_cancel: {
            table: 'sys_ws_operation';
            id: '9fddc45d4a3d430d85a04471951b1d2b';
          };
          rest_connector_choose: {
            table: 'sys_ws_operation';
            id: '9d0f98c991a0427f881b1e3f3d924ffd';
          };
          rest_connector_claim_commands: {
            table: 'sys_ws_operation';
            id: '772874f4f1df4ad3912433d6f5b58c07';
          };
          rest_connector_command_results: {
            table: 'sys_ws_operation';
            id: '7b8f38b18fbf4a528d6d616944f2b579';
          };
          rest_connector_end_session: {
            table: 'sys_ws_operation';
            id: 'b65743f0ae1f49348c31804db7405ae3';
          };
          rest_connector_enrol: {
            table: 'sys_ws_operation';
            id: '6bcaa6c5833244b3b83c7d13acb1810e';
          };
          rest_connector_events: {
            table: 'sys_ws_operation';
            id: '4afe24bc707a4bf193dd0b874bf08617';
          };
          rest_connector_extend_session: {
            table: 'sys_ws_operation';
            id: 'ecdf24909b2f41e7accfc3b6918ae637';
          };
          rest_connector_handovers: {
            table: 'sys_ws_operation';
            id: 'd9a1aad13c484bb48a8d9395cb7ed008';
          };
          rest_connector_lease: {
            table: 'sys_ws_operation';
            id: '7a130e0e7bd24ded9b6d52009867a157';
          };
          rest_connector_register: {
            table: 'sys_ws_operation';
            id: '6469bb53c99d4531ba09052d7537516b';
          };
          rest_connector_reopen: {
            table: 'sys_ws_operation';
            id: 'bb70a5b32b41494c868dad715dd36f30';
          };
          rest_connector_state: {
            table: 'sys_ws_operation';
            id: '2963c5e674234dd28c3834b48cd1c9c2';
          };
          rest_connector_tap: {
            table: 'sys_ws_operation';
            id: 'c991316b60ac4f83b53434888c966fcc';
          };
          rest_connector_v1: {
            table: 'sys_ws_version';
            id: 'dba110be6f8542a3951bd40d41ac0381';
          };
          rest_console: {
            table: 'sys_ws_definition';
            id: 'cdd55d7b9b3945589077a6b4b1e5f204';
          };
          rest_console_command_state: {
            table: 'sys_ws_operation';
            id: '3e16a69fff144d62a43c30e9ea13f3d8';
          };
          rest_console_create_enrolment: {
            table: 'sys_ws_operation';
            id: 'ccb72bd013ef409b94d73311fffd52ae';
          };
          rest_console_open_bay: {
            table: 'sys_ws_operation';
            id: '1135a10a033c45a3b85ffe432b77cf46';
          };
          rest_console_overview: {
            table: 'sys_ws_operation';
            id: 'ea6f2817ba144255a3b184f3a280d25d';
          };
          rest_console_set_bay_state: {
            table: 'sys_ws_operation';
            id: 'd6b4c539f11a474c86ac5b2f8b576e7c';
          };
          rest_console_v1: {
            table: 'sys_ws_version';
            id: '02c35dd65e42452b963aa200d91a38d6';
          };
          rest_console_verify_trail: {
            table: 'sys_ws_operation';
            id: '68bcf6afdcc6478b95cb59869ebbd33c';
          };
          rest_portal: {
            table: 'sys_ws_definition';
            id: '817e96a6d54949a6b60d7e66b372d15e';
          };
          rest_portal_cancel_loan: {
            table: 'sys_ws_operation';
            id: 'b1bcfad3d21349c3a3128480348745de';
          };
          rest_portal_my_loans: {
            table: 'sys_ws_operation';
            id: '90b22c48a657401aa5ce4d33bb21de98';
          };
          rest_portal_v1: {
            table: 'sys_ws_version';
            id: '7c33c09dd9d249b9a143ede219a1c152';
          };
          rule_apply_stage: {
            table: 'sys_script';
            id: 'a10174fb205043d79316b9ade249f463';
          };
          rule_hash_credential: {
            table: 'sys_script';
            id: '17261c6a368f4009b0b109040eede3eb';
          };
          rule_refuse_change: {
            table: 'sys_script';
            id: 'ebcbf30595ef461e86ba59a4703d222e';
          };
          rule_validate_bay: {
            table: 'sys_script';
            id: '861fd9f101fa4f8fbb08f81aafffe468';
          };
          rule_validate_locker: {
            table: 'sys_script';
            id: '1a72e84566ba414f9a5e9801afe46b3a';
          };
          src_server_api_connector_ts: {
            table: 'sys_module';
            id: 'e79cd71f0a6b47ca9f574198e520c1d5';
          };
          src_server_api_console_ts: {
            table: 'sys_module';
            id: '40b59064428d4a7fa733e4929cb4b592';
          };
          src_server_api_forms_ts: {
            table: 'sys_module';
            id: '32ad38153cc4493f84e2da180cb3cd96';
          };
          src_server_api_portal_ts: {
            table: 'sys_module';
            id: '115a15c4e50d4d79b76b8731ea660954';
          };
          src_server_api_route_ts: {
            table: 'sys_module';
            id: '2975f6f88ece4d399d233757beee5e56';
          };
          src_server_connectors_commands_ts: {
            table: 'sys_module';
            id: '38a50086510b4642a60ddd15730b0bcc';
          };
          src_server_connectors_enrolment_ts: {
            table: 'sys_module';
            id: '32b5909f04644f6eb9498c31d72f357e';
          };
          src_server_connectors_leases_ts: {
            table: 'sys_module';
            id: '2067b886ebba48f1b841945a8afbea2e';
          };
          src_server_connectors_lockerAnswer_ts: {
            table: 'sys_module';
            id: 'f73a4d5a3c9940ffacccdd9805a570e5';
          };
          src_server_connectors_ownership_ts: {
            table: 'sys_module';
            id: 'd01c766378874a0eac9c6e011096bf00';
          };
          src_server_connectors_registration_ts: {
            table: 'sys_module';
            id: '191b582e9a37484f9a640d6eef774a55';
          };
          src_server_connectors_results_ts: {
            table: 'sys_module';
            id: '60e0a1cd247c4709a0281e17579e6947';
          };
          src_server_connectors_watch_ts: {
            table: 'sys_module';
            id: '25efe98ab7a8406eaa4040f3d6c9578e';
          };
          src_server_console_bays_ts: {
            table: 'sys_module';
            id: '826148a2561e4c759ef2e97c6de2d605';
          };
          src_server_console_doorbell_ts: {
            table: 'sys_module';
            id: '0c989e0b51684b14b3ee6e9545cf9bcb';
          };
          src_server_console_overview_ts: {
            table: 'sys_module';
            id: '6c258c1c1b8946a981d5cd2a5e04e09a';
          };
          src_server_credentials_hash_ts: {
            table: 'sys_module';
            id: '9821a67593e04b81a6a246bca64283f4';
          };
          src_server_data_assignments_ts: {
            table: 'sys_module';
            id: '06c4179939b84b4884a51704c50d8137';
          };
          src_server_data_criteria_ts: {
            table: 'sys_module';
            id: '0f52962353ba43f494a8a680f0bdfd00';
          };
          src_server_data_devices_ts: {
            table: 'sys_module';
            id: '061252e8c8e34ee280c99db9572cd526';
          };
          src_server_data_handovers_ts: {
            table: 'sys_module';
            id: '54800833e7b84707a16722cc28159f9b';
          };
          src_server_data_lockers_ts: {
            table: 'sys_module';
            id: 'cdf307c01fc543298cbd0ecc9b6a1f2b';
          };
          src_server_data_offers_ts: {
            table: 'sys_module';
            id: 'a8cb59c58ae94f3484e92bd89d08c99d';
          };
          src_server_data_platform_ts: {
            table: 'sys_module';
            id: 'bfb75bd24ead4c0dae5a00c56cd790a3';
          };
          src_server_data_records_ts: {
            table: 'sys_module';
            id: 'd283ca316a014e6e91e16feaf67f71d0';
          };
          src_server_data_tables_ts: {
            table: 'sys_module';
            id: '15f48db8183243d3b83af6b505d52616';
          };
          src_server_domain_allocation_ts: {
            table: 'sys_module';
            id: '04e3ca777df04d2dbb6545c004ea7206';
          };
          src_server_domain_assetRecords_ts: {
            table: 'sys_module';
            id: 'fb8b7aa6a85c4b07b197aced295f03d4';
          };
          src_server_domain_choices_ts: {
            table: 'sys_module';
            id: 'c4b7cfb2f99f4b0b9ef6e10519a2add1';
          };
          src_server_domain_credentials_ts: {
            table: 'sys_module';
            id: '2d90c431b1e64c7d87bcdf673f0e9a2c';
          };
          src_server_domain_deviceEvents_ts: {
            table: 'sys_module';
            id: '4d74faa9ae034fceb981cbe8ecfeefc1';
          };
          src_server_domain_errors_ts: {
            table: 'sys_module';
            id: '0bc0aa891d7e4bda8f918e153944bc90';
          };
          src_server_domain_exits_ts: {
            table: 'sys_module';
            id: 'f751fa912bc84a3b9890e02a9f5aca0f';
          };
          src_server_domain_findings_ts: {
            table: 'sys_module';
            id: 'd9b7955ee52e41549f56ea22d9c8a8f2';
          };
          src_server_domain_interpretation_ts: {
            table: 'sys_module';
            id: '27f9c796cae34754be400273da573c79';
          };
          src_server_domain_loanRequest_ts: {
            table: 'sys_module';
            id: '8079bd6fa6c649df89cca370f7d87a98';
          };
          src_server_domain_model_ts: {
            table: 'sys_module';
            id: '13419ad7a7c24eceb5ebef5657b2602e';
          };
          src_server_domain_places_ts: {
            table: 'sys_module';
            id: '1c020bb63b7f48bfb98e944f69ec92b1';
          };
          src_server_domain_policies_ts: {
            table: 'sys_module';
            id: '93c42179d1054eaa87353802f8df7876';
          };
          src_server_domain_polling_ts: {
            table: 'sys_module';
            id: 'fdc75f380c7e44b0aaed891659d37eaf';
          };
          src_server_domain_shape_ts: {
            table: 'sys_module';
            id: '5cb174be3b524156be0b8fd436fba827';
          };
          src_server_domain_stateMachine_ts: {
            table: 'sys_module';
            id: 'ebd7f3cfc2f84392912c587739d11c5e';
          };
          src_server_domain_states_ts: {
            table: 'sys_module';
            id: 'd6cfcea25a584612846cc410487dfbcc';
          };
          src_server_domain_time_ts: {
            table: 'sys_module';
            id: '479cc2f9d4e64df5ba206adf3cceeac7';
          };
          src_server_domain_trail_ts: {
            table: 'sys_module';
            id: 'd63da70f19214386962c7b1c58e6165f';
          };
          src_server_domain_workflows_ts: {
            table: 'sys_module';
            id: '2b3f4bc691d640dcaea460215dff0a8b';
          };
          src_server_effects_assets_ts: {
            table: 'sys_module';
            id: 'b2af478bd6bc48efadd062e27ac9307c';
          };
          src_server_effects_assignments_ts: {
            table: 'sys_module';
            id: 'c7c5aa1f0bbf4b98bc10f9896cc57257';
          };
          src_server_effects_byHand_ts: {
            table: 'sys_module';
            id: '1dea46d376814a428b6553c15bbe5ef9';
          };
          src_server_effects_discrepancies_ts: {
            table: 'sys_module';
            id: '40df3454bd63466192763a9ef7e7b753';
          };
          src_server_effects_handovers_ts: {
            table: 'sys_module';
            id: '3ab8e06dbe8d4de19dcff1a299fce543';
          };
          src_server_effects_limit_ts: {
            table: 'sys_module';
            id: 'a206d893d56a48a2b4a45e85a58a5c9c';
          };
          src_server_effects_notices_ts: {
            table: 'sys_module';
            id: '3c9c884fd9b1477ab908fed2831e74cc';
          };
          src_server_effects_plan_ts: {
            table: 'sys_module';
            id: '79675bf08af84d8e859410c4a6941143';
          };
          src_server_effects_replacement_ts: {
            table: 'sys_module';
            id: '65baa319aec14eeb9ac31c99fc542574';
          };
          src_server_effects_reservations_ts: {
            table: 'sys_module';
            id: 'a441b94f30ad41ec9b31f95b169a6c7b';
          };
          src_server_events_batch_ts: {
            table: 'sys_module';
            id: '51aa229e5b6a437fa39a4fe95640ce84';
          };
          src_server_events_bays_ts: {
            table: 'sys_module';
            id: '30073992079f45869bceceac407bbcba';
          };
          src_server_events_closing_ts: {
            table: 'sys_module';
            id: '6b4b0865b9324198a3881102a3baeb62';
          };
          src_server_events_condition_ts: {
            table: 'sys_module';
            id: '9d65d302292a485f9fc5a10ad2614198';
          };
          src_server_events_effects_ts: {
            table: 'sys_module';
            id: 'b6dba7e8c87942a683eb25be2c26fe28';
          };
          src_server_events_setAside_ts: {
            table: 'sys_module';
            id: '73568bc429234b52ad3b3bac37e7a34f';
          };
          src_server_events_snapshot_ts: {
            table: 'sys_module';
            id: '876455efc2ad43c69ccba5a2529f2144';
          };
          src_server_events_underWay_ts: {
            table: 'sys_module';
            id: '1609de2af9244f0d9e88fc4a56566466';
          };
          src_server_flow_loan_ts: {
            table: 'sys_module';
            id: '7471793ff8374ec193082425cb9c84b1';
          };
          src_server_flow_planLoan_ts: {
            table: 'sys_module';
            id: '8ed5397fffec470bbe931af9177e3720';
          };
          src_server_flow_request_ts: {
            table: 'sys_module';
            id: '9b80f9356427413ea7b18ac450dea3c0';
          };
          src_server_jobs_cutOff_ts: {
            table: 'sys_module';
            id: '2d11128f71df4b6b9b88a886162ae694';
          };
          src_server_jobs_expiry_ts: {
            table: 'sys_module';
            id: '5ac9ce24e1104a588e8bca6d80919aa8';
          };
          src_server_jobs_housekeeping_ts: {
            table: 'sys_module';
            id: '71aadef1011641308b9a22700bc87089';
          };
          src_server_kiosk_borrow_ts: {
            table: 'sys_module';
            id: 'd3c560565a6e48e7aae7f28e4a26ec5d';
          };
          src_server_kiosk_borrowable_ts: {
            table: 'sys_module';
            id: 'b951e37057e94424a9d53a24c8edb2b0';
          };
          src_server_kiosk_cancel_ts: {
            table: 'sys_module';
            id: '19ef3a860ba845cc8684dccff0772322';
          };
          src_server_kiosk_choose_ts: {
            table: 'sys_module';
            id: 'af51adf137274b2794edb34ecba12e13';
          };
          src_server_kiosk_identify_ts: {
            table: 'sys_module';
            id: 'df4c79eaed6f4fa9801a183fce642379';
          };
          src_server_kiosk_openDoor_ts: {
            table: 'sys_module';
            id: '252c670e8afb48cfae49b298583bbc25';
          };
          src_server_kiosk_render_ts: {
            table: 'sys_module';
            id: '67edd843a542490aa622926aded6cdc7';
          };
          src_server_kiosk_session_ts: {
            table: 'sys_module';
            id: '52e1f9b7874547fb8f03f1b63634bdd0';
          };
          src_server_kiosk_tap_ts: {
            table: 'sys_module';
            id: '0d90983e747c46468d592e8a601f7005';
          };
          src_server_kiosk_visit_ts: {
            table: 'sys_module';
            id: '51ce21922c9c47ba99076a10b4bd70bb';
          };
          src_server_mails_localTime_ts: {
            table: 'sys_module';
            id: 'a56bc04190ca4b4eb055448adcd5e7cd';
          };
          src_server_portal_loans_ts: {
            table: 'sys_module';
            id: 'c30deb4999034b8cae75627fa35a2345';
          };
          src_server_rules_assignment_ts: {
            table: 'sys_module';
            id: '8c4b247e3bb54f8c90ab2f01c02ff535';
          };
          src_server_rules_bay_ts: {
            table: 'sys_module';
            id: 'f22152755b854c7ea1ef825374a15e3e';
          };
          src_server_rules_credential_ts: {
            table: 'sys_module';
            id: 'daf6a0aca44449d6ab79eb0a4a033ac6';
          };
          src_server_rules_locker_ts: {
            table: 'sys_module';
            id: '8d4501aad9f345fab8edafd9332ec35d';
          };
          src_server_rules_refuse_ts: {
            table: 'sys_module';
            id: '6975c34e9b9f4824859496be0bef85fa';
          };
          src_server_rules_trail_ts: {
            table: 'sys_module';
            id: '5ce502b7dac948d092839c6acee37844';
          };
          src_server_trail_append_ts: {
            table: 'sys_module';
            id: 'dd1bc4d8a53548908a1bcfe5163b0689';
          };
          src_server_trail_verify_ts: {
            table: 'sys_module';
            id: 'ec46304486f74c9da0aaef9dcf741d2d';
          };
          src_server_ui_assignment_ts: {
            table: 'sys_module';
            id: '184f6d2b2ad3436f846342f7d87857ca';
          };
          src_server_ui_bay_ts: {
            table: 'sys_module';
            id: 'ed176b0351c34450b37d07e2fe680f71';
          };
          src_server_ui_discrepancy_ts: {
            table: 'sys_module';
            id: 'cfa4cd6b8f224c77bc45b94ef8b3d79d';
          };
          src_server_ui_tell_ts: {
            table: 'sys_module';
            id: '7dbfe74aa2e84e439b0694cd044b1f7e';
          };
          ui_action_bay_block: {
            table: 'sys_ui_action';
            id: 'e5c12a0fe3fe4a4f8c9965831366d67f';
          };
          ui_action_bay_in_service: {
            table: 'sys_ui_action';
            id: '84046941a1a84251b9ddd771c28c33d3';
          };
          ui_action_cancel_loan: {
            table: 'sys_ui_action';
            id: '50edb7437a6944139574423d8a25a2e4';
          };
          ui_action_discrepancy_resolve: {
            table: 'sys_ui_action';
            id: 'eeeaa961d3f0450e9825812162ed9b81';
          };
          ui_action_mark_returned: {
            table: 'sys_ui_action';
            id: '7c0c3e22be404db5a347ec00f9ae330f';
          };
        };
        composite: [
          {
            table: 'sys_ui_list';
            id: '000cdb5be8164c8ca507c3514c821f76';
            key: {
              name: 'x_smart_lockers_session';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '004fab245c8840fb86ee17b8ff627eff';
            key: {
              sys_security_acl: '1937dcd0ac034fd389646bb70b0e9b20';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '00645eec5e494d2fbf422fa51d48bde6';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'locker';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '009dbed569f243d18aa7267c6f646fba';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: '__action_status__';
            };
          },
          {
            table: 'sys_documentation';
            id: '014acd18d09d41c8b6945288c90b6ca2';
            key: {
              name: 'x_smart_lockers_command';
              element: 'handover';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '015b8e8fa3114db481f46c74385795a9';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_columns';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '01792ff8b08d443baf313b6d5edd5bb6';
            key: {
              sys_security_acl: '03a6b87d236149ccaf2a657b131d861f';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '01b36f2fdeff4dbe98d981e3741a2d99';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_index';
            id: '01bebf63407549fab5fc5f60882b4c0a';
            key: {
              logical_table_name: 'x_smart_lockers_handover';
              col_name_string: 'locker,state';
            };
          },
          {
            table: 'sys_documentation';
            id: '01c151d98aa94fb1ac42396eed054273';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_row';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '01c63f1eab9b4cee824cf959177cf5e1';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'environment';
            };
          },
          {
            table: 'sys_choice';
            id: '0251181b0ff84da6a1f0696973fc8ab1';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'state';
              value: 'in_service';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '026dffc2cdfa43928d763908efd9490b';
            key: {
              field: 'stage';
              table: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              id: 'c3e88bf69303499d9eb806b22faba75d';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '029080d588e34a0d96e902cedcedc0fe';
            key: {
              sys_security_acl: '373bcf724dd9475687c645614182d41f';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '0290fd2b83f74b22833fd3c78779704f';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'window_start';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '02bbfa6e533d4bcf9f518e53f7c0ef0a';
            key: {
              sys_security_acl: 'bcb56b9cddd241ad91fb43af2bafda4d';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '02ef4df7a956420586a15247cf9463a1';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'value_hash';
            };
          },
          {
            table: 'sys_ui_list';
            id: '0354096d531c4fa5bda6e2b9ae31983c';
            key: {
              name: 'x_smart_lockers_connector';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '0358eb919e3840a093ee2e328786eb16';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'reminder_before';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '038bde1c59fd416886317025f804cf70';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'kind';
              value: 'pin';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '03bba1925309482799ad4aa19211b4fd';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'decided';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '03dd5e9bbfc34812bda8a399cdb58cdc';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'environment';
            };
          },
          {
            table: 'sys_ui_form';
            id: '03ea2c98331b4dddbea9749929316f26';
            key: {
              name: 'x_smart_lockers_locker';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '04234647bb0b46b4bd7a8accfa92e4c7';
            key: {
              sys_ui_form: {
                id: 'fdbcc0f143ed45b28145d211aca7c2aa';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '0562ff626dd34a3db1cadfd8f581ab24';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
              value: 'es';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '057cf0f60e9c4091ba7815622bb26f43';
            key: {
              logical_table_name: 'x_smart_lockers_command';
              col_name_string: 'locker,state';
            };
          },
          {
            table: 'sys_documentation';
            id: '05dc5d7de7534c8aac361dcff77b5306';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '067c8b7bc13e429dba76fb004766e8d2';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'reserved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '06878007f0354bf3a0b59367aa74eddb';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_step_ext_input_75f75f646ca3467f913b58250f493fe7';
              id: '75f75f646ca3467f913b58250f493fe7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '06e6c75c6d4b46c0bc851933287ec0fb';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'details';
            };
          },
          {
            table: 'sys_choice';
            id: '07281e5d548849dab46b8cb81d9c7387';
            key: {
              name: 'x_smart_lockers_command';
              element: 'origin';
              value: 'kiosk';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '08059b9b3edf4fd6a0596f57090d8fb5';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'book_ahead_days';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0807e6d9a209421daebaeaede0dc213f';
            key: {
              sys_security_acl: 'da447e1156b449f991420b738183e803';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: '08172059eb6442d2827943cf33b29fc9';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'approved';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '083aa5ac435a46e59db6f2ab11c1bd4e';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              id: 'c3e88bf69303499d9eb806b22faba75d';
            };
          },
          {
            table: 'sys_dictionary';
            id: '086b47aeaaa9448788c785710d662b4f';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'strikes_allowed';
            };
          },
          {
            table: 'sys_dictionary';
            id: '087415b8f1854d279ae907de1d4ffe87';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'code_hash';
            };
          },
          {
            table: 'sys_ui_element';
            id: '087585c33b334143a4f3115a0376b191';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'valid_from';
              position: '7';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '08a92b6067b94254beed0607f249eab5';
            key: {
              sys_ui_form: {
                id: '03ea2c98331b4dddbea9749929316f26';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '08af66d9621246b89a6f0c33b9394567';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '0900c04d7daf4efaaea03bc71dd9529d';
            key: {
              name: 'x_smart_lockers_session';
              element: 'request_key';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '09745e99f4f1457188a64adf71d0685b';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'model_category';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '09b4c18a56754f9e927cccac8c239ed2';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '09b5c4c79b364cf1aab03df0e71303c6';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'window_end';
              position: '2';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '09d1b6c37e064fd6972c0153aaebd60a';
            key: {
              model: '1ce84e05c7dd45c592163e2a79d85c26';
              element: 'stage';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0a664fa7ebee4200a7496d4056d254f9';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reach_needed';
              position: '10';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0ab87e66fa8c4fd0865dce3432c13179';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'site';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0b07c6a6210b4108b4b4eb9213ffa7e5';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'running_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '0b4653ab2dde4b39802d219f17dca850';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'config_version';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0b4b9657c3784c37a93e7c97b75e122d';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'site';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0b9239672d624aacb4c4691b0ab33e54';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided';
              position: '14';
            };
          },
          {
            table: 'sys_choice';
            id: '0ba746ef966b92ec70d42e678e9aa9f8';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'adapter';
              value: 'open_locker';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '0bd2004d7d8e48468c6b204e84908e80';
            key: {
              model: 'c3e88bf69303499d9eb806b22faba75d';
              element: 'assignment';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0bd9ad204f814d73b5c1bbb546ee534d';
            key: {
              sys_security_acl: 'd4896a06804b44038cd7920c598f795d';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0c1650482e7e4c65978c139b20278686';
            key: {
              sys_security_acl: 'da447e1156b449f991420b738183e803';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '0c33906926974999ad34dee17c25e7e7';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'confidence';
            };
          },
          {
            table: 'sys_ui_element';
            id: '0c3cd3a950c344ae9c8cd1089c033eb5';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'asset';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0c57a1a034594047acab97976073642d';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'depth_mm';
            };
          },
          {
            table: 'sys_documentation';
            id: '0c5f56fba5ee43df94e5ad55079a8a45';
            key: {
              name: 'x_smart_lockers_command';
              element: 'bay';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0cce6823ea594b15b82acd36992adb47';
            key: {
              list_id: {
                id: 'd80058c516284695be594a80fb312061';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'used_by';
            };
          },
          {
            table: 'sys_ui_section';
            id: '0ceb92ecdc2447e7b290325894699562';
            key: {
              name: 'x_smart_lockers_locker';
              caption: 'Trail';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0d69c4f65b594b36be1f7d4aea3c9869';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'until';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '0d8bab07ece3424c992e860db42f5e22';
            key: {
              model: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
              element: 'stage';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '0d99fbf01b08405f8bbde2b9017ca9af';
            key: {
              model: 'd1265053687042708130b5f39ab35e7d';
              element: 'assignment';
            };
          },
          {
            table: 'sys_documentation';
            id: '0dbbd0a2e8a747cba15a991d20c88850';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '0e234322988543449d33c9f02a060f72';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'charging';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '0e48867760474b5bb96ff4602219f3da';
            key: {
              document_key: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              variable: '74315b04b3201300176b051a16a8dc2b';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '0ebcea1366af4681a05af8a36f7b0701';
            key: {
              model: 'c3e88bf69303499d9eb806b22faba75d';
              element: '__action_status__';
            };
          },
          {
            table: 'sys_documentation';
            id: '0ee8e36087f94627b6bc60bde37e2d93';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'active';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0f0125a8e622486f8e88cf4042116c69';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_row';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '0f2ee8a672ba494ea9f3a093d6d8464a';
            key: {
              sys_security_acl: '1e8023090aaf4790896a598f0acfd08a';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '0f48062b1cb543bb85aaab91187a46b1';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'charge_percent';
            };
          },
          {
            table: 'sys_dictionary';
            id: '0f69c58e3af84294bbc21f0f59d2675f';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'request_key';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1021486e7a1344ada980a43e6108e31d';
            key: {
              sys_security_acl: 'f3e7ef63aac8465bb541a0bc70041c01';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '102193ec8f5a43358a53be521a9b0f37';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'site';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '10fc828523824a56a036a8f18d450c81';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'booted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '111d535207104fd9b43ae20a4b3d94d6';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'incident';
              position: '4';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '1176493202cc43bb86b863682a766e9e';
            key: {
              name: 'x_smart_lockers_lease';
            };
          },
          {
            table: 'sys_ui_element';
            id: '11bf8986d9504fc8a0e2d076ff8eec1d';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'detail';
              position: '14';
            };
          },
          {
            table: 'sys_documentation';
            id: '11e8ae53fd6c4f4f8baad458d4e5ccd3';
            key: {
              name: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              element: '__dont_treat_as_error__';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '121f6cb6c22f401b976bfdcbaa36c7ac';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'second_window';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '1241d8197ed84b6bad83b94975449df8';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'model_category';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1279b6905f6b467181a26455fe2de26f';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'max_running';
            };
          },
          {
            table: 'sys_documentation';
            id: '129afe75959848a088883fe241103593';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '12a929661e564d53b22f56d25124c21a';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'site';
            };
          },
          {
            table: 'sys_ui_form';
            id: '12adf9e39729423ab2edd0e843353f4e';
            key: {
              name: 'x_smart_lockers_bay';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '1314db24345041a6a04d702dbe43183f';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'unrepairable';
              value: 'order_new';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1322ad252ae4447691c506b65ec8b423';
            key: {
              sys_security_acl: 'a5ceca9f330245ddaababb69b93369c9';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '1374290224e145bfb63a0ed5f9697953';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'open_failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '13a0b9d83738408caf18f187e78cfd55';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'command';
              language: 'en';
            };
          },
          {
            table: 'item_option_new';
            id: '13a18e12ae7446eaa42820b8c95d2a30';
            key: {
              cat_item: '1349506b03154e3aa92ca9a03f03a590';
              variable_set: 'NULL';
              name: 'until';
            };
          },
          {
            table: 'sys_ui_element';
            id: '13e2437ae4da455c8e0e8dc4e545735d';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'loan_duration';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '13e7490a6c9a4761bf8e54d35b0d7477';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'does_not_fit';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '13f96999c9d846c6bbd69212efe9cd56';
            key: {
              logical_table_name: 'x_smart_lockers_command';
              col_name_string: 'state,expires_at';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '14297ecf983544398283e3c438bbb53b';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'model_category';
            };
          },
          {
            table: 'sys_ui_section';
            id: '1472e7465fe8454db80ed4f0e8afa22c';
            key: {
              name: 'x_smart_lockers_command';
              caption: 'Answer';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '14a4a9fe6fa24dc0b6d5928e358a37f5';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'asset';
              language: 'en';
            };
          },
          {
            table: 'sn_glider_source_artifact';
            id: '14b1f082cc69423ea1ef4ff62540b7a1';
            key: {
              name: 'x_smart_lockers_console.do - BYOUI Files';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '14b9ca4327fe4ef99623179d47025c4d';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_choice';
            id: '14fcc90f16b141d8ba4bf46dab16b6cb';
            key: {
              name: 'x_smart_lockers_command';
              element: 'origin';
              value: 'console';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '15116feb25fd418083486993592e3729';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'step';
            };
          },
          {
            table: 'sys_documentation';
            id: '15338df1a0a149c0ad1405783d2c0509';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'inspect_returns';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '156f0a9e26074f17ad7a0828fa5e3b4c';
            key: {
              sys_security_acl: 'e1c9031f5d1a484dba018fab63bae7cd';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '1588652bc88149878f1d31aba2aaa395';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
            };
          },
          {
            table: 'sys_documentation';
            id: '15fc6ce90af146169eedbc3cd79055bd';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1610c17b31844a47a7dc64db0595d037';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_choice';
            id: '16302396cd0842a5bd4ca6df9c8ba563';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'taken_back';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '16373de6df2f42938af8dd336f715ba5';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'asset';
            };
          },
          {
            table: 'sys_variable_value';
            id: '165727ea241b463291938437cb02a724';
            key: {
              document_key: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
              variable: '71aa7f6647032200b4fad7527c9a719b';
            };
          },
          {
            table: 'sys_ui_element';
            id: '16cb8f87bac24aae8275a7c6e3f7061c';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'origin';
              position: '7';
            };
          },
          {
            table: 'sys_choice_set';
            id: '16daed7915de4f03bcdabce0695cdabb';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: '16ee45db22bc4e4c8a15f313f2547def';
            key: {
              application_file: '72ea64bbdd454126b306b59f7e298998';
              source_artifact: '14b1f082cc69423ea1ef4ff62540b7a1';
            };
          },
          {
            table: 'sys_dictionary';
            id: '171cdf37413a418cafcb6dda1d8ed7ef';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'inspect_returns';
            };
          },
          {
            table: 'sys_documentation';
            id: '172f3cc9bf1a41699859e2dbb9caf2ab';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: '__action_status__';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '17a81969072143a69102bccfcacdc1f3';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assigned_to';
              position: '14';
            };
          },
          {
            table: 'sys_documentation';
            id: '17c41488f4b14f9fb241871ac2f05558';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'policy';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '180a8edd4ac94342b9176ccf990cd1bf';
            key: {
              document_key: '1ce84e05c7dd45c592163e2a79d85c26';
              variable: '71aa7f6647032200b4fad7527c9a719b';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '184245f8f7294f1282da4c4bf1782f75';
            key: {
              sys_security_acl: '4b4a1f00f0144d8b8c04e1dba98b0a95';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '185a6e3b5cfa4098b6fd7ebebbe1aaae';
            key: {
              field: 'request_item';
              table: 'var__m_sys_hub_step_ext_input_7866a0ae63ac4da0a9fe503e2d9c32c4';
              id: '7866a0ae63ac4da0a9fe503e2d9c32c4';
            };
          },
          {
            table: 'sys_index';
            id: '188ecce8100a46279995e4b5ab3af0b9';
            key: {
              logical_table_name: 'x_smart_lockers_access_event';
              col_name_string: 'locker,position';
            };
          },
          {
            table: 'question_choice';
            id: '190060fd8cd54419a32ecab8f84372da';
            key: {
              question: {
                id: '405980c7e85440478eeb6e6346f91566';
                key: {
                  cat_item: '1349506b03154e3aa92ca9a03f03a590';
                  variable_set: 'NULL';
                  name: 'loan_length';
                };
              };
              value: '1d';
            };
          },
          {
            table: 'sys_dictionary';
            id: '1919c9708d9d4efba6d32caf095c1478';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'site';
            };
          },
          {
            table: 'sys_documentation';
            id: '194a897f4ba44d0cb8b9ca06cded0d6e';
            key: {
              name: 'var__m_sys_hub_action_input_0c233662adb347579438a5d286af9811';
              element: 'outcome';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '19e31c1f80e94e89adbc3763ac01b0ee';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: 'approver_group';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '19fbbfbbbd524f26a6e43e5d6dfb3bfc';
            key: {
              name: 'x_smart_lockers_command';
              element: 'origin';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1a02876e942840048b49f96d0cb11350';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'outcome';
              position: '10';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1a19e4edf9454a4395b95668a6292a69';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'order';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '1a9c1cbde64d4b6ab35a5d58ec186681';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1aac5993c6524d12b9dbcaac361fe547';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: '1b4f9cc1e496414dbc26e5478ae58420';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'config_refused';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '1b60bb9aef254f3f8aecb93dbf886df4';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'direction';
              value: 'collect';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1bca50830e4e422ea018d62093d54620';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'asset';
              position: '12';
            };
          },
          {
            table: 'sys_choice';
            id: '1bd4370b5173461ab87c7e0d1c32d291';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'network';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1c38eb75d6f34ffdbf40f1646e8740f2';
            key: {
              sys_security_acl: 'd5453c4036564425b12f4d25d1279d69';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1cae0778a7c24df1be51448f18444f5d';
            key: {
              sys_security_acl: 'd374e644fa53467bb89938effa4cc813';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: '1d74e47682c440ccbd92f5229bd6c3a6';
            key: {
              logical_table_name: 'x_smart_lockers_session';
              col_name_string: 'locker,expires_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '1e4cc8a60938486aa8ab0683515c3638';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '1e511d0c2f6d42e49fa7cb7ff557ec0b';
            key: {
              sys_ui_section: {
                id: '28148eea798547b19a88b3ef542c5697';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Resolution';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'resolved_at';
              position: '3';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '1e8555fac2d345c786b0824b26fbfa4b';
            key: {
              field: 'stage';
              table: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              id: '0c233662adb347579438a5d286af9811';
            };
          },
          {
            table: 'sys_choice';
            id: '1e85e5d5e6a848559b5a8d2ab4eb2136';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'pin';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '1e91ee0a07b946c1b3ef7bdf849695eb';
            key: {
              name: 'var__m_sys_hub_action_input_6979c32e3d0047eba106eac945d948be';
              element: 'request_item';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '1e9c0c04cc9647afafc2a649557830c4';
            key: {
              name: 'x_smart_lockers_command';
              element: 'detail';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '1f19e4fa1eac43989cf0ec26dbb6084e';
            key: {
              sys_ui_action: 'eeeaa961d3f0450e9825812162ed9b81';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '1f2afb0e9beb48d3bbe4053fc2c16c5a';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'sensor';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '1f418f0f732443c48edd7d77d53c1b12';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
              value: 'out_of_service';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: '1f8179fee2014499a873724eb0bafb64';
            key: {
              name: 'x_smart_lockers_command';
            };
          },
          {
            table: 'sys_documentation';
            id: '1ff2f17624d64ff2b4b7bf2cd160f9dd';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'code_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '1ffe4a9c882c47c29beab15a2737ae3a';
            key: {
              sys_security_acl: '25333fa6ef474293bcb9ec914d066ec4';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '2013e64d66a647549e18ba0251e10a51';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'support_group';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2047440eafce42c79344ce36827ccbdf';
            key: {
              sys_security_acl: '8f6538041f4440b2adf8ede5d82ef0dc';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '20b8990ad044422a82daa293bcdd7dbc';
            key: {
              name: 'x_smart_lockers_session';
              element: 'last_command';
            };
          },
          {
            table: 'sys_ui_element';
            id: '20cc85d7777b4118b2cdaad54d95828d';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'bay';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: '21b709f384e64078885ae1c2518afe90';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'server_time';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '21b9c6444cc44c1d8d84bf296b2de1d6';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '21cb88dfbe094f6fbd22fcfc56ca4961';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'requested_by';
            };
          },
          {
            table: 'sys_choice';
            id: '224857c026e24c34b1a583508efed1db';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              value: 'exited';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '224c8ce08cff4d30ab41f9945ff377a6';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'locker';
            };
          },
          {
            table: 'item_option_new';
            id: '225413159dae40dc9737c9bfebe52e7d';
            key: {
              cat_item: '1349506b03154e3aa92ca9a03f03a590';
              variable_set: 'NULL';
              name: 'reach_needed';
            };
          },
          {
            table: 'sys_documentation';
            id: '228d68d5c77541ff9de26ca0625f4ec1';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'environment';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '22aeeb600a3e461a900335dd0b86b77d';
            key: {
              name: 'x_smart_lockers_handover';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '22e8963eee3346a089ac2cdb32fa06a5';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'bay';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '22fbe5c4bf2a468a95ac63a7c3e8097d';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'applied_sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '233225e84050443380e92d40e13d3835';
            key: {
              model: '1ce84e05c7dd45c592163e2a79d85c26';
              element: 'assignment';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '23433fcf24634dbf9ce8cb6f09889ecd';
            key: {
              sys_security_acl: '77e69b594020472692592d1f552f2919';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '2344cea8dbb3410b8fbcbd8530eec38d';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'max_running';
              position: '3';
            };
          },
          {
            table: 'sys_choice_set';
            id: '2352ee13d5cf4626ab3aa3b309a18e90';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
            };
          },
          {
            table: 'sys_documentation';
            id: '2374353eca2d407ba61fe8baface9faa';
            key: {
              name: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '243ab9a411374cc488697cee922a6db2';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'name';
            };
          },
          {
            table: 'sys_ui_section';
            id: '24998840316a482bbe52973ef3fa1d1f';
            key: {
              name: 'x_smart_lockers_command';
              caption: 'Command';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '24ba1ffbd59946f5a15f4d0b77185095';
            key: {
              name: 'x_smart_lockers_discrepancy';
            };
          },
          {
            table: 'sys_ui_element';
            id: '24ba3e03595e4aef8c3315b713109ae2';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'starts_at';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '24f44bd9dc5745edbe6ecca023bc12fa';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '2514961c4fd948db90607ce7021e23df';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'has_presence_sensor';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2517a70e8d994b5ba4dcb878cc48999b';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'exit';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '25402fe357f348b98f01a385c19f55c0';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'due_date';
            };
          },
          {
            table: 'sys_dictionary';
            id: '25a0c2bc73d446bd875d4909be28b0a7';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'default_duration';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '25c4cbcf4cff4810aea55ff21ad47957';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'person';
            };
          },
          {
            table: 'sys_ui_element';
            id: '25f6f4c44b474d0f90f5cb554b66638a';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'offline_allowed';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '262cf2ec1ad7427681acd531858d6d9b';
            key: {
              name: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              element: 'message';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '263f6eaed1d94696b0a343c709c6fe4e';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'committed_at';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '264befc8c59b4ce090c7ec202f3d40e1';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'kind';
              value: 'qr';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '265fb34e070e42f5910cf4eeec000d30';
            key: {
              name: 'x_smart_lockers_session';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '268c71b451374e1aa4b1d9a981174155';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '26cc2de6820b4a48959f7cef4cbe5a16';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'decided';
              value: 'connector';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_user_role';
            id: '26eb2115b7704c29a8abdce1daa2f191';
            key: {
              name: 'x_smart_lockers.employee';
            };
          },
          {
            table: 'sys_ui_section';
            id: '26eee26ae9d249f2bc5e9d8950876d19';
            key: {
              name: 'x_smart_lockers_locker';
              caption: 'Unit';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '270bdd0210bb4597ab8de3eec5ca8f0d';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'until';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '271ee49ff72549c48fa83f9f10770918';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '272c8be587a0417991c52262f0cf5e2d';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'code_hash';
            };
          },
          {
            table: 'sys_documentation';
            id: '27495ea91b0046798bf95595de667420';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '276e52cee68d4f6d829c5e1d65ef5391';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'asset';
              position: '8';
            };
          },
          {
            table: 'sys_choice_set';
            id: '27b0662bb962494bb8f6f1d8a88cf7d8';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '27ed4193fdc8437b8ec9c4ba85856222';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'active';
              position: '4';
            };
          },
          {
            table: 'sys_ui_section';
            id: '28148eea798547b19a88b3ef542c5697';
            key: {
              name: 'x_smart_lockers_discrepancy';
              caption: 'Resolution';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '2828d061379945199fa1c47634f06a44';
            key: {
              field: 'approved';
              table: 'var__m_sys_hub_step_ext_input_7866a0ae63ac4da0a9fe503e2d9c32c4';
              id: '7866a0ae63ac4da0a9fe503e2d9c32c4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '284ea9df82f641c3a8a74c82a9d052f9';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'expires_at';
              position: '4';
            };
          },
          {
            table: 'sys_choice';
            id: '287d6a1ef03f4a4d8524c65560f08c1d';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'sequence_gap';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '288fba7ced2e4dbd8a8665aad145000a';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'request_item';
              position: '12';
            };
          },
          {
            table: 'sys_number';
            id: '289419201aec443d9722d991cbce2f7a';
            key: {
              category: 'x_smart_lockers_assignment';
              prefix: 'SLK';
            };
          },
          {
            table: 'sys_index';
            id: '28c130afcc58407baac68a368879cec7';
            key: {
              logical_table_name: 'x_smart_lockers_policy';
              col_name_string: 'kind,active,order';
            };
          },
          {
            table: 'sys_dictionary';
            id: '28c669d57f84477b8434c8b25981935c';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '28e1bb697fe64c6eb5c3865e8798fb4e';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'environment';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2960f9a02230404b8ceb5ed0b1ee505e';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'resolved_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2988b72378fd4396afcc30a1d87707db';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'collect_until';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list';
            id: '29e302cbfc4d49cc9f1cabb1615674ea';
            key: {
              name: 'x_smart_lockers_lease';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '29ebe05effba47788ca99e76b7814353';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'claimed_until';
              position: '11';
            };
          },
          {
            table: 'sys_dictionary';
            id: '2a47ee0309914b2fbe8e933c4db8c4a8';
            key: {
              name: 'x_smart_lockers_command';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2a57fa3d3ed345b79d067572b883f18a';
            key: {
              list_id: {
                id: '29e302cbfc4d49cc9f1cabb1615674ea';
                key: {
                  name: 'x_smart_lockers_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'connector';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2a7eb8907cb44e5dabfd14f8d27a700a';
            key: {
              sys_security_acl: 'd374e644fa53467bb89938effa4cc813';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '2a93b753696a45ca97b0f6f4edaf9a29';
            key: {
              model: '817ee013814745b39472b5500dc12f25';
              element: 'message';
            };
          },
          {
            table: 'sys_ui_form';
            id: '2aa22bc3cc28410190da297a4d18af16';
            key: {
              name: 'x_smart_lockers_discrepancy';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '2ab6d15a242546fb8c62aadcde15adc6';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              value: 'stocking';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '2b3182ced68d4c1cabfa653f8058326c';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'person';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '2b70a53d5a7c4ef0a78570d7324f687d';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'stockroom';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '2ba059b9466f478b85887dfaa7780d3d';
            key: {
              sys_ui_action: '84046941a1a84251b9ddd771c28c33d3';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '2bbedae730ff48ea86ab15581490e47b';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'name';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '2c22f03f452c4e76adeaf428c8e938b4';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: 'message';
            };
          },
          {
            table: 'sys_documentation';
            id: '2c418cd7cf7c4eb897e593206c4af20a';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'offline_hours';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2c49fff7a267431fba8471476197c127';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2c74e870d1014b27bde12c247ccf950e';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2c961b59048d4a4c99cb4ef58a3276c8';
            key: {
              sys_security_acl: 'e75bbe36ac6a4eaf8774bdad508d0221';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '2ccf6dafe84e4f8cb82bac9b24a19c7a';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'trail_head';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2ce2f25fd6a6493a9afc2e77877fd1a4';
            key: {
              list_id: {
                id: '000cdb5be8164c8ca507c3514c821f76';
                key: {
                  name: 'x_smart_lockers_session';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_choice';
            id: '2d173e0641b549a092181dbb4d3e53d8';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              value: 'replacement';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2d19c747b3e648d59d262c490f467272';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'max_duration';
            };
          },
          {
            table: 'sys_documentation';
            id: '2d21afd93af74511801851179bea80d1';
            key: {
              name: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              element: '__dont_treat_as_error__';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2d3b91105e914163afb6b8fbec8bfa7f';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2d43d64b0cc145519a137c17c1950903';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'detail';
            };
          },
          {
            table: 'sys_documentation';
            id: '2d4a024522a44936aaa780bf7a8e81f7';
            key: {
              name: 'x_smart_lockers_command';
              element: 'claimed_until';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '2d4ffa00aa4c4903aad6067a4937832c';
            key: {
              sys_security_acl: '66efdcfdf1b14bd38b7d64c71eb7fad1';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '2e0baf0305464e96a5d7d10f756bc496';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door';
              value: 'unknown';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '2e3d63459e6e4b09ad1df42d40fb9714';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'firmware';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2ea707ba23b549779160c57fa3cba39e';
            key: {
              sys_ui_section: {
                id: '1472e7465fe8454db80ed4f0e8afa22c';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Answer';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '2ef29351b3a946dbaf6d27064976357f';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'used_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '2f2a303143e643b8811a379119215eed';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'failures';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '2f466dedaca245d39dceff975efff138';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'door_closed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2f6823bc427c47509a58fea8d84c1aec';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'width_mm';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '2ff9e9d597f845fba6bda2eff17cd39d';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'trail_head';
              position: '5';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3020aee278a24e3c924b9babd88899cd';
            key: {
              sys_security_acl: 'f230df25b51841d8ab31b6f21d1fe318';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '302375cbace34dc6aa8fdba145d230e6';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'environment';
              value: 'outdoor';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '302a3be6520c4386ae992386cd4e38e8';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'trail_length';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '303a7bc91e5f47fb8a704ca3a3d4daf6';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'collect_window';
            };
          },
          {
            table: 'sys_dictionary';
            id: '30636c7291594161ac3012567887b380';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'support_group';
            };
          },
          {
            table: 'sys_documentation';
            id: '30930fce99434dc4af75c8d5a663e1fa';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'needs_approval';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '30ad12eedee34de98b0926d2466d15a1';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'not_applied';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '30bf9ae22ae64f30b59551f3c14bc7c1';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'expires_at';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '30e1bc998db143e29bc780d7787c111e';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'doorbell_url';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '3113b842421b4ba0b57fb819aa85fe9e';
            key: {
              name: 'x_smart_lockers_access_event';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3125b1d4b95444a7a3e2786712e8df07';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'asset';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3166c21b344c497dbfa784d98eb43779';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'person';
            };
          },
          {
            table: 'sys_ui_element';
            id: '317d2646f9134faa9c8974b62af26036';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '14';
            };
          },
          {
            table: 'sys_documentation';
            id: '31e539956e00429b8f722724e67076e6';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'live_asset';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '323e9d4bb5724bcdb02e90a19dd1ee63';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'needs_approval';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3245d776d137488cbd691f24515e187d';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'reason';
            };
          },
          {
            table: 'sys_documentation';
            id: '324f438b553648f5b68249956f4f14dd';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '325dc4c4544b4115aeb77665e785d0c1';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'method';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '32616f5b2bdd499580c77f007e16be01';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'handover';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3286660bc6ff4f97bb724a6612827990';
            key: {
              sys_security_acl: 'd5453c4036564425b12f4d25d1279d69';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: '329fdcaed4144417b727cf3d83115b7b';
            key: {
              name: 'x_smart_lockers_discrepancy';
            };
          },
          {
            table: 'sys_documentation';
            id: '32a2248217e144febb8656d75493807e';
            key: {
              name: 'x_smart_lockers_command';
              element: 'origin';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '32bfda064fbf446fb79d0674cf11fe83';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'label';
            };
          },
          {
            table: 'sys_documentation';
            id: '32e6859c140c49269df9ad5d00e4035d';
            key: {
              name: 'x_smart_lockers_command';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: '3318a9112efd4aad9e841497775deef0';
            key: {
              name: 'x_smart_lockers_bay';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '331b4f57ca764d21a4497a5703ce4d37';
            key: {
              name: 'x_smart_lockers_command';
              element: 'detail';
            };
          },
          {
            table: 'sys_choice';
            id: '331c15d8a9b7405fb22bf39447fad987';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
              value: 'sso';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '3330850ee66144c1bcd6c1471a839732';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '338ed39631254bac9caaff6951afd028';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '33936ee4b4ec467e8dfdfbf79972770a';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
              value: 'refresh';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: '33c58073b8a44430bc1342bc75e3f97a';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door';
            };
          },
          {
            table: 'sys_dictionary';
            id: '342796bed8c8477e883fbc98e4e5c912';
            key: {
              name: 'x_smart_lockers_command';
              element: 'finished_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3477860f1eed4e0e9b70bd77902bd6b7';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kiosk_language';
              position: '9';
            };
          },
          {
            table: 'sys_documentation';
            id: '34afc33925514ce9aeb041cf4a10fa90';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'offline_allowed';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '34b75531f55841b19e4370b341a83e5d';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'actor_kind';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '34c66c7dfa0a4288841a17a62c12b7ac';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'presence';
              position: '9';
            };
          },
          {
            table: 'sys_dictionary';
            id: '34d80d2a3e924244a71bcc3e81da83e6';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '34e09d3bd2c746bb924eb3f9271633b9';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'hash';
              position: '5';
            };
          },
          {
            table: 'sys_variable_value';
            id: '3576b21b3a10408a8ccea10137770401';
            key: {
              document_key: 'd1265053687042708130b5f39ab35e7d';
              variable: '74315b04b3201300176b051a16a8dc2b';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '35803f68903c4dcd9932195064f7d26e';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'bay';
            };
          },
          {
            table: 'sys_dictionary';
            id: '359921a843da4532b928c1a08f3aa6f5';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '35fa67abf37246c894b53d45d7b3931c';
            key: {
              sys_security_acl: 'b1c6617ca7d5463581efd444af0fcbf4';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '36476de079254749ba27868127e6ab7f';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'rejected';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '365b84a3a0e24b188f8f4c784df1f623';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'offline_hours';
            };
          },
          {
            table: 'sys_dictionary';
            id: '366072a48a8d499aac69bf35317b007d';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'label';
            };
          },
          {
            table: 'sys_choice_set';
            id: '36848155d5df4920a23302be29e0199d';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'decided';
            };
          },
          {
            table: 'sys_documentation';
            id: '3685b3f30a5d46589ef85081115ce562';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'overdue_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '369d7bde815343b986c0f1a2c165b805';
            key: {
              sys_ui_section: {
                id: '1472e7465fe8454db80ed4f0e8afa22c';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Answer';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '36f10fdce0a049b9b20b44e62e650f23';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grid_row';
              position: '1';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '37362c634eb3402b8b4e64ce81853ca1';
            key: {
              sys_ui_form: {
                id: 'b3123ea0cd9c4341ab6c7ef8ac492165';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3755268030cf4eda9c1d4e1f3b5c43a7';
            key: {
              sys_security_acl: 'ac05d49ffa314ea4b9a8de2485d0f223';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '377fca5c00d44d318dd4655028bab64a';
            key: {
              sys_ui_form: {
                id: '12adf9e39729423ab2edd0e843353f4e';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '37b6c52a6ad546f5a3edf013b69e5539';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'verified_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '37f64dbe1db74d47b089baac6b8125e6';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: '381cea8f60434360987acb72486e9ddf';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '383a4e6dcacc4a048bd4f25f7a284b6b';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'charging';
            };
          },
          {
            table: 'sys_choice';
            id: '38c1169bde1c44eeb0acad97d682cd69';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'wrong_item';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '38c1a04f5ad74879b5106acac26bf831';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'hash';
            };
          },
          {
            table: 'sys_ui_form';
            id: '38c956f23f784f27be634da8d8438f12';
            key: {
              name: 'x_smart_lockers_handover';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_page';
            id: '3924ebd627634382b0f1efbecb8cd402';
            key: {
              endpoint: 'x_smart_lockers_console.do';
            };
          },
          {
            table: 'sys_index';
            id: '3964e53bc74b44ceb4dd8ec25c7bc496';
            key: {
              logical_table_name: 'x_smart_lockers_enrolment';
              col_name_string: 'code_hash';
            };
          },
          {
            table: 'sys_ui_element';
            id: '39740f9853fb4e5e9676fa7cba654095';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '397cbe6c41bc48abb07382315261ede1';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'collect_until';
            };
          },
          {
            table: 'sys_choice';
            id: '39833707034d484094f6fc6edd879e4f';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
              value: 'badge';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '39a6e5dff41c4d26b30b1da943408b46';
            key: {
              sys_ui_section: {
                id: '28148eea798547b19a88b3ef542c5697';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Resolution';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '4';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '39b921847f9c429c84d4c765b0fe5068';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'asset';
            };
          },
          {
            table: 'sys_dictionary';
            id: '39c3394e8698448a857403445743705c';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'live_asset';
            };
          },
          {
            table: 'sys_index';
            id: '39c8d5a5f54a421494bff7c48e122777';
            key: {
              logical_table_name: 'x_smart_lockers_bay';
              col_name_string: 'asset';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '39d35639f4e1440ca2289d8842cfa3e0';
            key: {
              name: 'x_smart_lockers_credential';
            };
          },
          {
            table: 'sys_dictionary';
            id: '39d39b307ed04295ab6c665484d86964';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'locker';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '39dae826609e42bea4001497de933a6e';
            key: {
              sys_security_acl: '78741e3a23504a699776374d9a48adcd';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '39f60759198c4cbaab7cdd5f5ebc3cd7';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'trail_head';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3a14efd2c7874a6181e4f593554be5cb';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3a44642067cb45a9a397d9fbe92ee3de';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_documentation';
            id: '3b0781ab9d10424ea39d45522b9640c6';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'depth_mm';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3b6b93bbd1b64b0b810a114cc38e5c31';
            key: {
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'used_at';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '3be7040837c94b7c990923e7047d2901';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'environment';
              value: 'indoor';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '3bfa35e203204c7689c1be2d0b44d920';
            key: {
              field: 'message';
              table: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              id: '817ee013814745b39472b5500dc12f25';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c1984d5dae941a9a543ea00ea4e523e';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'request_key';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c898e51579241e0b30d1c40415ca093';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '3c98c4f95ab64be18368c1067344fb57';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'epoch';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
            key: {
              name: 'x_smart_lockers_locker';
              caption: 'Locker';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3cda45725399425ba328000130d4ae73';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '3cdc29b9a19d4ab0a68d7a252accc7c3';
            key: {
              name: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3d2b3449ad2e40aaa135b9fb5e8cf868';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'new_value';
            };
          },
          {
            table: 'sys_choice';
            id: '3d546b29652a4eacba672259e14c8e96';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'claimed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3d67d5eaa3dc42fcbe70779a1a9979dc';
            key: {
              sys_security_acl: '9ecd5056f1574d54bb5813a7d27362b7';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '3d681c39a3ca4b3986549769288fce7c';
            key: {
              sys_security_acl: '9328a7d6943a4928b0ca2ffc387ba50e';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '3d6c9cee6a7a4b4db6603f94ff76a80f';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'requested';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '3df097ebe629492c9a0df7b8c372eb28';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'adapter';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '3dfe126c23fa4b69865ee04022b2f841';
            key: {
              list_id: {
                id: '000cdb5be8164c8ca507c3514c821f76';
                key: {
                  name: 'x_smart_lockers_session';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'method';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3ef70e34d2fa469d9492aac574b4ac95';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '3f1e740410ba4c35bbc708d0550dd5d0';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'unrepairable';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3f4041dae06f4cf194e583100ef5fc68';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'handover';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '3f7abce3b0bf474e9cf89df1691ab88d';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'starts_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '3fe1f737a8ef4affabf23faffac29010';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'max_duration';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '40009f9a638642a691de10fc3ceb0d16';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'epoch';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4020fac16b28444688d5a3f31627ebcf';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'opened_at';
              position: '5';
            };
          },
          {
            table: 'item_option_new';
            id: '405980c7e85440478eeb6e6346f91566';
            key: {
              cat_item: '1349506b03154e3aa92ca9a03f03a590';
              variable_set: 'NULL';
              name: 'loan_length';
            };
          },
          {
            table: 'sys_dictionary';
            id: '405be5d60c2540fea4c4df41dad83e03';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_column';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: '4073861ab0354dabbca570e3aaa9a033';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: 'assignment';
            };
          },
          {
            table: 'sys_ui_element';
            id: '40e074aa76d74ea68e6581fd11befc00';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'requested_by';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '412e9b8e6dee451bb162e7b4a500e123';
            key: {
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '41640adf01ba4df49f154b00903d7ee8';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'model_category';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '41783ae3a8684f6e8fc597c010054f99';
            key: {
              sys_ui_form: {
                id: '38c956f23f784f27be634da8d8438f12';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '41b201d697ad4115a3ece6e12af8289e';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'used_by';
            };
          },
          {
            table: 'sys_dictionary';
            id: '41c7c8cd18f1409482e5fb625f89cb7d';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'reminder_before';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '41f46748261848b6b5735fc7073b049d';
            key: {
              sys_security_acl: '74833b2ae7f74d2b9121207fa339a127';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4213d3e3045040bca0235182d0f6589a';
            key: {
              sys_security_acl: '3815523b193e41d0bb3f829057d3dab4';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '421d974dba97462eba856782dc05cf45';
            key: {
              sys_security_acl: '43c17e056f164061a8716e1695d690d5';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '4250a7105d16426dbada1fc4feb042b6';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'spare_allowed';
            };
          },
          {
            table: 'sys_ui_element';
            id: '425392a675f7419c8a6c9de7fa871dcd';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'new_value';
              position: '3';
            };
          },
          {
            table: 'sys_choice';
            id: '429771db2fcc4757af37791939298fcd';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'screen';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '429bcd3acb504caab448fa5327d7206e';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '42c5ee961a2543de862d0bdeb2ec7e48';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'offline_allowed';
            };
          },
          {
            table: 'sys_choice';
            id: '4338c3c7fe11437fbff15059e29ec870';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'sso';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '435a103ffd1e434294a0a2c5bd6be1c1';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'needs_readiness';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '437bab18461f477eade027c7443a31d1';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: 'message';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '43a8d9167e8c46b68fcf009f0cffff27';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'single_use';
              position: '9';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '444c26a7781e41d4830656ed6283a68b';
            key: {
              list_id: {
                id: '000cdb5be8164c8ca507c3514c821f76';
                key: {
                  name: 'x_smart_lockers_session';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'started_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4498097def2f4019ac16e13a622cbb93';
            key: {
              sys_security_acl: 'b2d138af7b494c0092d51337bf124da0';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '44a0b289ecff408bb0d411ab50253b2d';
            key: {
              sys_security_acl: 'b2d138af7b494c0092d51337bf124da0';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '452bf53d8a0e4a9dbbf6429c05fa4af3';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'height_mm';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '455a1e909c8c49509a587a3dfc4ee521';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'hot';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '45a99061c2e94cffa40ca5c55bad055c';
            key: {
              logical_table_name: 'x_smart_lockers_credential';
              col_name_string: 'new_value';
            };
          },
          {
            table: 'sys_documentation';
            id: '45dfe91529c149e5864111bf06318c56';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'valid_from';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '45ee6d203bde4541beeb3d2e7a788c72';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'return_grace';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '45fcf5b412d9417e89808d35da3b66ba';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'boot';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '464ff21d100b41b598f8d84fbbcd3d0e';
            key: {
              sys_ui_form: {
                id: '66ae8db7a73e4724b2f91faeff2c7c68';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '468b91dbdbe64e84985a5f6d0197812a';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '469dd9251c8f418999c14c43927e4953';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'person';
            };
          },
          {
            table: 'sys_documentation';
            id: '46f415bd15d14dc5865bd9e895385e48';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'starts_at';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '470d5aa0f1994b96884c7741817c0c60';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'direction';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '47436abcda794425ab5fb9801ab860ac';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'message';
            };
          },
          {
            table: 'sys_dictionary';
            id: '474929c314c44027b6510375627c270c';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
            };
          },
          {
            table: 'sys_documentation';
            id: '4755d6f440d64965b4c6ae8bb3276a1c';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'live_old_asset';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '477ffc9bba5148bfa5a38c2e01315e55';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '4788a548ce234b9ca6d8301cdc84d7b9';
            key: {
              name: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              element: 'message';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '47ae665e52804c72b12841912fea57dd';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'window_start';
            };
          },
          {
            table: 'sys_documentation';
            id: '485ce33528a0403ebc0a89bfcecbcd2a';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'online';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '486e232d203949ebb219a0f9dafb9220';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              value: 'deployment';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '48b7bda06ece4280ac3af0f29210a564';
            key: {
              sys_security_acl: '0aa2b6ba44b146b79e06d7b46f9f7ac4';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '491e77a2b4b845c6b3b231ac071dc6c5';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'presence';
            };
          },
          {
            table: 'sys_ui_element';
            id: '492d44f1e6994c56b399069d06a102da';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'claimed_by';
              position: '10';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '497d08a5a6dd49119049227488a599ec';
            key: {
              list_id: {
                id: '0354096d531c4fa5bda6e2b9ae31983c';
                key: {
                  name: 'x_smart_lockers_connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'version';
            };
          },
          {
            table: 'sys_choice';
            id: '499f3906528d4ca6bc85f87164a4fbd2';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'enrolled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4a08a77f87eb45c3b5f9bf325d889c2d';
            key: {
              sys_security_acl: 'e1e8d60c14244cd98c97dc7c94e86d22';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: '4a702784e8664f4eb24f62bb30583517';
            key: {
              name: 'x_smart_lockers_lease';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4aa700be7744458ebf55f2458ada4ef0';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'resolved_by';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4ab111bbf171493fb7323cedc01f91e9';
            key: {
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locked_until';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ae101964b80481ea353b4efb42e1700';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door_height_mm';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4b331440c7fe47048ef81229c69aba9d';
            key: {
              sys_security_acl: '3815523b193e41d0bb3f829057d3dab4';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '4b49bf792509438f87f5f315d2b29f9b';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'used_by';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4b5cac7d14ae475a8b751e78ff7151c8';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'user';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4b6a3706d5a7455594b91d7e8dfe3ca1';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_ui_section';
            id: '4b8c701816814c22929c0d394730ff88';
            key: {
              name: 'x_smart_lockers_bay';
              caption: 'Size and equipment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list';
            id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
            key: {
              name: 'x_smart_lockers_assignment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4c1f8609ce0b48838700339b75c86a79';
            key: {
              list_id: {
                id: '29e302cbfc4d49cc9f1cabb1615674ea';
                key: {
                  name: 'x_smart_lockers_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4c38630bddaf47618bb0a5e865210e13';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'site';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '4cae6db43667465c87a2bbc9d5df576e';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '4ccf005abfb24522a329193d99a18da7';
            key: {
              name: 'x_smart_lockers_command';
              element: 'action';
            };
          },
          {
            table: 'sys_documentation';
            id: '4ccf00ad692f4a12b5b2baf30fc48d3f';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'user_criteria';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4cefe5c2baf845ebaf674f48e33f8b4b';
            key: {
              sys_security_acl: '77e69b594020472692592d1f552f2919';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4cfe946cad604eeb992fd3ea141128fc';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'origin';
            };
          },
          {
            table: 'sys_choice';
            id: '4d4ec0a9e9f34620bfe2d83cdf37a29b';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'held_open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '4d73d3d737d244c1b2692c03d79fcb6c';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_step_ext_input_1ce84e05c7dd45c592163e2a79d85c26';
              id: '1ce84e05c7dd45c592163e2a79d85c26';
            };
          },
          {
            table: 'sys_choice';
            id: '4dd7c9bc305547beb01892c41e52f714';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'state';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '4e1af1c3f68d437680e5dc7ab066b696';
            key: {
              list_id: {
                id: '0354096d531c4fa5bda6e2b9ae31983c';
                key: {
                  name: 'x_smart_lockers_connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_seen';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4e26060b98544124858f7c32bfda0312';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'asset';
            };
          },
          {
            table: 'sys_index';
            id: '4e308e1d13184029bf7c2990aa9e5797';
            key: {
              logical_table_name: 'x_smart_lockers_handover';
              col_name_string: 'state,window_end';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4e68cb97c271466b9beccd24d5a8422f';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '4e71f6abfb4d47acb5be07950e154ee9';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              value: 'repair';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '4e7e296e9e0c48aab7106dfc04b05329';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'opened_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4e7f8a54e5f441238db1007fc767e76d';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: '4e8a7f2cc1e1426b812fbc732321360a';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'decided';
              value: 'connector';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '4e8c87b8d1974964bd559536fdd29849';
            key: {
              logical_table_name: 'x_smart_lockers_handover';
              col_name_string: 'code_hash';
            };
          },
          {
            table: 'sys_documentation';
            id: '4eb1ff45f0954913a710a80e68c74014';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'purpose';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4eb313e94d2e4b97a2d554de8296ef91';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '4f000685fd774ac693a72ffff1c2625a';
            key: {
              name: 'x_smart_lockers_session';
              element: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: '4f2417fbc52b4493a3c8c2d5f0dbfb86';
            key: {
              logical_table_name: 'x_smart_lockers_assignment';
              col_name_string: 'live_old_asset';
            };
          },
          {
            table: 'sys_ui_element';
            id: '4f9e6c5c6d0647d8a7394f800d8050c4';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'escalated_at';
              position: '9';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '4fca1c682fd843dfbb34fad43dcb619b';
            key: {
              sys_security_acl: '8ee87d63b6634e22b4056f4181bb9ff0';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '5002833940494593873a21c93ea8055e';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              value: 'stocking';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5012b6c6fb3148c4ba8af42ec08077ca';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5088da439c1a4a829e95e8c3bc8732ee';
            key: {
              sys_ui_section: {
                id: '28148eea798547b19a88b3ef542c5697';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Resolution';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '508f6900806b49229cb3c97f00232bb2';
            key: {
              list_id: {
                id: 'd80058c516284695be594a80fb312061';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'used_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '509be279e9ab4a7e8b4bf85e45560c92';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '50d1b301069047beae82b049b79b7fbc';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'expired';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '50f7c2ea19744e888db5dd670966b182';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'active';
            };
          },
          {
            table: 'sys_documentation';
            id: '50fffc34503f4267869fd171c3e2688c';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'last_seen';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '5116feb3a1ff487995a46b1cdb7795e4';
            key: {
              field: 'message';
              table: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              id: '83ff071331014e08a00ac1d35de696ac';
            };
          },
          {
            table: 'sys_dictionary';
            id: '513dbf0bbfb3441482957a94f29a72ca';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'window_end';
            };
          },
          {
            table: 'sys_choice';
            id: '518d3aac62a74a168f65ee6bc7581942';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'environment';
              value: 'sheltered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '51a8a8b5b33c4b6fbb2ac51247b7601e';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '51f1a5dd762e49e99d86788a7fa471cf';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'details';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '51fcb1a4080c4c85a355ffd488d981b5';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'presence';
            };
          },
          {
            table: 'sys_dictionary';
            id: '52065624badd46cfb358b0f6610737fa';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'bay';
            };
          },
          {
            table: 'catalog_ui_policy_action';
            id: '521f494b8b7e402c894326e6630313b3';
            key: {
              ui_policy: 'e15574a8c7dd49609fa9b993cca1344a';
              catalog_variable: 'IO:13a18e12ae7446eaa42820b8c95d2a30';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '52202c46909c47bc9bbf63f803f7e26b';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'person';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5237e737813c40f8903579ebe11e51a3';
            key: {
              sys_security_acl: '03a6b87d236149ccaf2a657b131d861f';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_list';
            id: '5259f2f9509c47e4a661741a59e14546';
            key: {
              name: 'x_smart_lockers_policy';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_db_object';
            id: '5274d6793dcf4dff9cadc92ef4b2af69';
            key: {
              name: 'x_smart_lockers_enrolment';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '52c73651227d47d088b2255949e7b23d';
            key: {
              sys_ui_form: {
                id: '9fb4dbfe6ca440f6be071ae17ab99517';
                key: {
                  name: 'x_smart_lockers_connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '52e36cbf6c7c45d8acb5cce33fc072ab';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '52eb0974030745b9873dd5c669d06d5c';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'active';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '52fa188ed19446a084a72ca33a0b2120';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'max_extensions';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5311ddb700f240b390cba5e105f15e4f';
            key: {
              sys_security_acl: 'e1c9031f5d1a484dba018fab63bae7cd';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: '533d8da14599459b81db8eb6727f8fa6';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: '53c2dd1ae20048468ae1e6783ccf9ba3';
            key: {
              model: '75f75f646ca3467f913b58250f493fe7';
              element: 'assignment';
            };
          },
          {
            table: 'sys_choice';
            id: '53cc80065ace4c92adb14f3bedac11bf';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'queued';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '54469f8db5be4dbea5dd302d3b00d5c1';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'done';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5447d9d884094918b10782be78de8ad7';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'handover';
              position: '12';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '5463d186caa54737bda0612382ba3700';
            key: {
              name: 'x_smart_lockers_assignment';
            };
          },
          {
            table: 'sys_ui_element';
            id: '54bfed5d6171468ab12492d17934839f';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'controller_id';
              position: '5';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '5517ed58744d4402b11c1a3edd70b713';
            key: {
              sys_ui_form: {
                id: '2aa22bc3cc28410190da297a4d18af16';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '558e8dc9cd7945089194daa42345250f';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: '55ae260b38034e93a2dc0151b02ce296';
            key: {
              name: 'x_smart_lockers_command';
              element: 'finished_at';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: '55e16f326dce4cd09ba6f25cb380d514';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: 'outcome';
            };
          },
          {
            table: 'sys_documentation';
            id: '560d7df6d2a54438baada9c6f98a0d44';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'asset';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '562165161a944671a98b05afd2dff264';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'damage';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5669cb76199542e5bbac708a86dc04e3';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_seen';
              position: '5';
            };
          },
          {
            table: 'sys_documentation';
            id: '57169b0da9374bd58455ce476b0b13db';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '574c85d6ac6749d4838bab5e0df1036e';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5782e2a82ccf430c964636be5172900e';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'requested_for';
            };
          },
          {
            table: 'sys_ui_element';
            id: '57b7cf42137942af81b69a965440e3a2';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: '57e9f0aae3164e9fa41fbd485dd9f3e0';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'committed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5832cb4b6fb145f89b3eb48a8edb201a';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'bay';
              position: '2';
            };
          },
          {
            table: 'sys_choice';
            id: '5833329c448a42838a6877e916e633fc';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'state';
              value: 'out_of_service';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '586a2ed35098456a91c61c6249d69028';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'single_use';
            };
          },
          {
            table: 'sys_dictionary';
            id: '586a94a085cd4ad78e800b18c3353fae';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'used_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: '586cecee374d4bb7908f52ab017eb437';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_rows';
            };
          },
          {
            table: 'sys_documentation';
            id: '588ec396fe11471eb901295ca007e2e2';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '58925b307c1b49a9a1a3e2207e0b0e02';
            key: {
              model: '75f75f646ca3467f913b58250f493fe7';
              element: 'message';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '58aa1be56835475c85ee023b148ecdc9';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'support_group';
            };
          },
          {
            table: 'sys_dictionary';
            id: '58f78d652bc94bbfaea5acd6d95293ab';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'user_criteria';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5901828fd0b34a30a49ed2971bc19c27';
            key: {
              sys_security_acl: 'db8a0fa80fc840d0952350077218fa83';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5a01a1c90f1c49638ed38ae72f7bba2c';
            key: {
              sys_security_acl: '74833b2ae7f74d2b9121207fa339a127';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5a02e270122842bd9be2e90ae22199ea';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '6';
            };
          },
          {
            table: 'sys_ui_section';
            id: '5a19c8a701a841bda40d4af46e782b30';
            key: {
              name: 'x_smart_lockers_handover';
              caption: 'Time';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5a43dc567be94fd295f5d20e7a9b4453';
            key: {
              list_id: {
                id: '000cdb5be8164c8ca507c3514c821f76';
                key: {
                  name: 'x_smart_lockers_session';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'person';
            };
          },
          {
            table: 'sys_choice';
            id: '5a5f43fd484e49bb8ca9159b557a21eb';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'kind';
              value: 'badge';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5a69eba62c69475b963e9573eab26c40';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_user_role';
            id: '5a83180d2f07489e867b5f3b9bce8c3f';
            key: {
              name: 'x_smart_lockers.admin';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5a9ca470290949c48f67d614cdec4684';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5abaa85b347b4713898e5d2bf212ec28';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'height_mm';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5abfd81b4617484ba891c59366dde1ca';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'trail_length';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '5b0326ddeac54b909e4f94f7cb7e7796';
            key: {
              sys_ui_form: {
                id: '03ea2c98331b4dddbea9749929316f26';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '5b395c8f53fe418e8e1cc82de2647299';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'decided';
              value: 'servicenow';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '5b6167aebc554a03a333910efe30e4bc';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'offline';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5b6d53cf095d4ca38b3ad3cf70d8b57a';
            key: {
              sys_security_acl: '373bcf724dd9475687c645614182d41f';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '5bce8c7b51b74a71805073ae438115ea';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'width_mm';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '5be4810518d747bba25797d6e18f56ec';
            key: {
              model: 'd1265053687042708130b5f39ab35e7d';
              element: 'message';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5bf722920064455095990a0bfa92d6ef';
            key: {
              sys_security_acl: '9328a7d6943a4928b0ca2ffc387ba50e';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '5c025a9e8fee44ea96bc70195f836a8e';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'pause_days';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5c1de027d35948178cab52c11106478d';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'short_description';
              position: '16';
            };
          },
          {
            table: 'sys_documentation';
            id: '5c25242874a64497b1a98fd0b46c28c6';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_column';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '5c260635eaea495c95a322680ea1db3a';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'dedupe_key';
            };
          },
          {
            table: 'sys_documentation';
            id: '5c2c391a622843bdb6d7d76c49c76c36';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'asset';
              language: 'en';
            };
          },
          {
            table: 'sys_user_role_contains';
            id: '5c4dbb7d2a3c40b1971666f7b9d2336d';
            key: {
              role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
              contains: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5ca979ac64e04d34b1f76f4be991f173';
            key: {
              sys_security_acl: '8ee87d63b6634e22b4056f4181bb9ff0';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '5cad0ff61e8c48e4a25158bf4c384513';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'make';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5cb2c1bfcf8740a3ba15d572d3770f07';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5ce2f60bef284cfdb5bec840a77570c5';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'user';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5d0ebf5115474ef89c989de8227382eb';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5d4a8dc16cbc4a6fa09f69a24fc8b2cb';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '5dcd3c8e0a8d455a9a1685248c82b7a5';
            key: {
              name: 'x_smart_lockers_session';
              element: 'started_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '5e5c6f7e28a14c2da12caf28a1aa9a8f';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'min_charge_percent';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5e828afc037848b0892d82fee0070463';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'command';
              position: '13';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5e8549749a6f461cbc773ff96730ba19';
            key: {
              sys_security_acl: 'bdb3d99430874dd6b8ed04bdd134b084';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '5ecfae3765d540fb9ebf35e79baa094f';
            key: {
              name: 'x_smart_lockers_session';
              element: 'person';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '5f0c5af0dabe4b05aa664f8b682fd595';
            key: {
              sys_ui_form: {
                id: 'a3eb456892b94e2f8917e4b3375b99b8';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '71d9e3b1ffd8489a84e4398d1d8ad219';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Notes';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '5f47a81652114f7f9498a503fb0ad18f';
            key: {
              sys_security_acl: '74833b2ae7f74d2b9121207fa339a127';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '5faba2d22a184eb08285a7e61751e187';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'asset';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: '5fb88bd768b4499b968d5bfff7d1f55e';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'boot';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: '5fb904ca70854291a0f90d32daa99ce8';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door';
              value: 'closed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: '5fc28aaac69343d184d2331d79865412';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'actor_kind';
            };
          },
          {
            table: 'sys_documentation';
            id: '5ff611e4473a4b0f9ddbac4f8b74be71';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'bay';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: '6046f69946464c21b7874352cc1b2abe';
            key: {
              model: '83ff071331014e08a00ac1d35de696ac';
              element: 'assignment';
            };
          },
          {
            table: 'sys_documentation';
            id: '605f85f511a843ceb08513e841d5e243';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'person';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '6101500cdf074da0ac709ec8b7c26f04';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'controller_id';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: '6109ec4195b04ab69430e29d3db1aa93';
            key: {
              question: {
                id: '405980c7e85440478eeb6e6346f91566';
                key: {
                  cat_item: '1349506b03154e3aa92ca9a03f03a590';
                  variable_set: 'NULL';
                  name: 'loan_length';
                };
              };
              value: '3d';
            };
          },
          {
            table: 'sys_index';
            id: '610c565146f745b5a20f3655fe556442';
            key: {
              logical_table_name: 'x_smart_lockers_credential';
              col_name_string: 'value_hash';
            };
          },
          {
            table: 'sys_ui_section';
            id: '615df646d9a54b78ab03c68bb80fd5a6';
            key: {
              name: 'x_smart_lockers_access_event';
              caption: 'Event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '616aaa870d8a4d6a8836037cece54019';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
            };
          },
          {
            table: 'sys_ui_element';
            id: '61de7dc7056d4dd693f4c625d2cafed3';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'purpose';
              position: '2';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '621d8c1ddcab441586d5de52172bee22';
            key: {
              sys_ui_form: {
                id: '746fe45efb684c8c9fe3d43479ed3b05';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '624bd3a8f657472c84f9cc7ac9d85007';
            key: {
              model: 'c3e88bf69303499d9eb806b22faba75d';
              element: 'message';
            };
          },
          {
            table: 'sys_ui_element';
            id: '62c886a8d0e34d8bb3b6f62ce4bb9b7f';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: '633e4d524365419cab5b69f3dd7fa7a3';
            key: {
              name: 'var__m_sys_hub_action_input_6979c32e3d0047eba106eac945d948be';
              element: 'approved';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '6362fb1fd17b4ad088c59087f5edb5e0';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '639e39c5a19b4678bfa66214f800deb7';
            key: {
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'failures';
              position: '3';
            };
          },
          {
            table: 'sys_choice_set';
            id: '63a552aa20aa4d36b77ad2a528dfdf6e';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'kind';
            };
          },
          {
            table: 'sys_documentation';
            id: '63a9b0edf83a4bf3ba805fb82e71dd82';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'running_key';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '63b69f9d78934cc9bc8b90c630352385';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'due_date';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: '63f46cbc3ba646139c6c6a96b9e4bb7c';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6475338e735b405d9f08e41c2c1e4fd3';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'committed_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '64d72c52b83044b7a98ecf6ca81fab9a';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: '657567db5f744cb6a018725653764cfa';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'number';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6590849c3a1d4a5899d3272e0d1bce83';
            key: {
              sys_security_acl: 'ac05d49ffa314ea4b9a8de2485d0f223';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '659d1073ec4c4f02a3782b8a1282a428';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'person';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '65b828969df04228b7acb11660a6f710';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'doorbell_url';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '65eabffdb9c34845bdcbd31e3ff3f5aa';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'bay';
            };
          },
          {
            table: 'sys_documentation';
            id: '660ab35f7cd448868e366b9ff30eff8e';
            key: {
              name: 'x_smart_lockers_session';
              element: 'expires_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '664d2e553b30441a975c3cbca2ad05bf';
            key: {
              sys_ui_form: {
                id: '2aa22bc3cc28410190da297a4d18af16';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '28148eea798547b19a88b3ef542c5697';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Resolution';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '6661413eaa0b48bcb885d830b0b3a336';
            key: {
              name: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              element: 'message';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form';
            id: '66ae8db7a73e4724b2f91faeff2c7c68';
            key: {
              name: 'x_smart_lockers_access_event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '66d0b543d2494671b6530afe3fdfb0f2';
            key: {
              sys_security_acl: '41465fc26ce244cbbdca485ec48ecf49';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '66ee2f3fa8ce4475951b937627d9f95c';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
            };
          },
          {
            table: 'sys_choice_set';
            id: '66f5edc32c48456c9f17c23cce5110f6';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'purpose';
            };
          },
          {
            table: 'sys_ui_section';
            id: '674c4569ce6e45beb16dd1916067c060';
            key: {
              name: 'x_smart_lockers_enrolment';
              caption: 'Enrolment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: '678d01233f4b49d9bf50381297d3137a';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
              value: 'qr';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '683daefb783c42b9bf85b22e47fa0c62';
            key: {
              sys_security_acl: 'bdb3d99430874dd6b8ed04bdd134b084';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '6841e9716dd94e3288b9db3b0dc3d316';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'approver_group';
            };
          },
          {
            table: 'sys_dictionary';
            id: '688f09d094a041899f13af47eca17bc6';
            key: {
              name: 'x_smart_lockers_session';
              element: 'ended_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '6899edafb0274fbb8b0a89ada057502a';
            key: {
              name: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              element: '__dont_treat_as_error__';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '697b8db989ab459cbccb429083352166';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'step';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '697e0cb463974dbc85752cd26aaacd07';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'locker';
            };
          },
          {
            table: 'sys_choice_set';
            id: '69a2c2f61db14043a87d628e254b2e30';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'direction';
            };
          },
          {
            table: 'sys_ui_element';
            id: '69bf6a3fc1d84c2e898863dc64f30d2f';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'stockroom';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '69e01ed8c94e473eb0b3c49e65343c6b';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'position';
            };
          },
          {
            table: 'sys_ui_element';
            id: '69f130fa0a664dfa98e570fb2a3f964a';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reminded_at';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: '6a11bdf3072146699d348ef063fb6cab';
            key: {
              name: 'x_smart_lockers_command';
              element: 'reason';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6ab28f8c4a6e47e29a11ee47cba687f2';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6ad0d9cbf3f44699b74140247b473b27';
            key: {
              name: 'x_smart_lockers_policy';
              caption: 'Conditions';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6ae9e44c340d4a2f9bbfe75b17aecff8';
            key: {
              name: 'x_smart_lockers_command';
              element: 'claimed_until';
            };
          },
          {
            table: 'sys_user_role';
            id: '6b14faf7b6324ba3a8498341673cc001';
            key: {
              name: 'x_smart_lockers.agent';
            };
          },
          {
            table: 'sys_dictionary';
            id: '6b21109e3aac4aa4a2226daa06019969';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'session';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6b426f30dd6e4112b46cacc4c2d0025b';
            key: {
              name: 'x_smart_lockers_credential';
              caption: 'Credential';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '6bcbda09920a4dcba484bb435b66426a';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'active';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
            key: {
              name: 'x_smart_lockers_access_event';
              caption: 'Proof';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6c861023001a445db61a2bcc1c8be492';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary_override';
            id: '6c8bd32628e7433fbc2c12c0ea1d04af';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '6ceaa6912d08470196f9f81d75f242be';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'assigned_to';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6d50c85c466643289f9d79154a7493b6';
            key: {
              sys_security_acl: 'db8a0fa80fc840d0952350077218fa83';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '6d5b85e8395047ad90434c610fa08629';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'no_start';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '6d912d83d8ba40d689f23ed20b203060';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'bay';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '6daadc0f6f264704832bf90fdcb6062f';
            key: {
              model: 'c3e88bf69303499d9eb806b22faba75d';
              element: '__dont_treat_as_error__';
            };
          },
          {
            table: 'sys_ui_list';
            id: '6dcf504e8f7948c79262c29b0ea831d4';
            key: {
              name: 'x_smart_lockers_access_event';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6dcf5d6791dc4dc49ccd1575ac62e9d4';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'charging';
              position: '6';
            };
          },
          {
            table: 'sys_choice';
            id: '6defd1814f7a40c9b37030b7f3797be4';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'actor_kind';
              value: 'agent';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6df1353d9505403d9c62fdeeecc5203a';
            key: {
              sys_security_acl: '12848a67b8db4da181fc78ef9d31bbd0';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '6e630a042f1b4e90a6436eeae1731539';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'direction';
              position: '4';
            };
          },
          {
            table: 'sys_choice';
            id: '6eb85dd1b7e845729d53d3c0e5d17f2d';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
              value: 'stolen';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_section';
            id: '6ef6e691532243d3ad96595ef5f7835c';
            key: {
              name: 'x_smart_lockers_connector';
              caption: 'Connector';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '6f54956ec14c4ad0a4686d4ef6c13f4c';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'data';
              position: '16';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '6f83a0c717d94e8b8b620c251b18d0f9';
            key: {
              sys_ui_form: {
                id: 'a3eb456892b94e2f8917e4b3375b99b8';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '6fa9bd39ceb7465f9153cc3259b45d1e';
            key: {
              sys_security_acl: '9ecd5056f1574d54bb5813a7d27362b7';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '6fb2106606d44a308eb091bb2f0e649a';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'stage';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '7000603f5a2b46daaaa7924a24f63997';
            key: {
              name: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              element: '__action_status__';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '70095f1d89d244c7bd160b09b9cab16c';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'needs_approval';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7027ebc684784edd9a1cc53ac0263c72';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7053f7acdf8f487f86873b53baf6d61d';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'locker';
            };
          },
          {
            table: 'sys_documentation';
            id: '70a8afe8bcf640a7bb14fb8fe1904de5';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'step';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '70e482cb20014da1bcc6959a0dd47dde';
            key: {
              sys_security_acl: 'b903252c72ad4de096d92b743c49e8f2';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '71207c4caed44a3887b40999d621f4b3';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'asset';
            };
          },
          {
            table: 'sys_ui_element';
            id: '71821efb059f4b17bcd69b27be3ee776';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'doorbell_url';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '71b6b1f9862d4679a4bbf94fa9a2a9e3';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'opened_at';
            };
          },
          {
            table: 'sys_ui_section';
            id: '71d9e3b1ffd8489a84e4398d1d8ad219';
            key: {
              name: 'x_smart_lockers_assignment';
              caption: 'Notes';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_index';
            id: '71ee9e37b4814555befcb7b261bb20b7';
            key: {
              logical_table_name: 'x_smart_lockers_lease';
              col_name_string: 'connector,until';
            };
          },
          {
            table: 'sys_ui_element';
            id: '720d6e106b034fb9bb2f769fd5e8321f';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7227d465832f4466970b85f2ac24f2cb';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'person';
              position: '8';
            };
          },
          {
            table: 'sys_dictionary';
            id: '722ad2910baf49759e6e6c18ea88c42b';
            key: {
              name: 'x_smart_lockers_command';
              element: 'bay';
            };
          },
          {
            table: 'sys_dictionary';
            id: '725214568e154d82b3c67d25d5711ed2';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'walk_up';
            };
          },
          {
            table: 'sys_ui_element';
            id: '727c54eca25a4ca6b8892aa70c4c6340';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: '72b3c06beca949d8a878c378cbbc9e55';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'requested_for';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '72e7377b476c4533b1a1919c8e316fcd';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'online';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: '72ea64bbdd454126b306b59f7e298998';
            key: {
              name: 'x_smart_lockers/console/main.js.map';
            };
          },
          {
            table: 'sys_documentation';
            id: '72fb10570b5d422d8a9cc60ccc3117a4';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'label';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '730c4dbad604490db0b92b9a59496812';
            key: {
              name: 'x_smart_lockers_session';
              element: 'person';
            };
          },
          {
            table: 'sys_ui_element';
            id: '730eb307a20a40249ac3e6f5b81e2e79';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '731781019b5e4750b63186c4e28216e7';
            key: {
              name: 'x_smart_lockers_command';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '734e78e0e7e24574874f217c510990b3';
            key: {
              sys_security_acl: '1af613c24ae54dc1a4c50126c7b76ca6';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7368b71b0a2e457fa4f17ef6a955a10f';
            key: {
              sys_security_acl: '0a404148b4fd43a8901070113e26132e';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '739dc3b806fc42e7ba046d3406474786';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'stockroom';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '73c0c6d5ca004195bb409a2662fbb94f';
            key: {
              sys_security_acl: '40c618e3837a4ae38eb5a0c8a9d0cf74';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '74064cd98a5b45b7ab14332abf23cb07';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'qr';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: '7420c64f75d64e9daf1abf6de2267888';
            key: {
              sys_ui_action: '7c0c3e22be404db5a347ec00f9ae330f';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_form';
            id: '746fe45efb684c8c9fe3d43479ed3b05';
            key: {
              name: 'x_smart_lockers_credential';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7479692b44894604a9389c361704525f';
            key: {
              sys_security_acl: 'c40957137474432c8a13791761aa7e46';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '74becb3f4d4140e288a73546a9d16710';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7502743a6a09476394dfb8b2762242f0';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'label';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7520cd1d6b4a4055a9d406088bce0667';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '15';
            };
          },
          {
            table: 'sys_index';
            id: '756280e6a4dd4973941f3ec1402bae66';
            key: {
              logical_table_name: 'x_smart_lockers_locker';
              col_name_string: 'controller_id';
            };
          },
          {
            table: 'sys_dictionary';
            id: '756a08660d8a47ef8c2ff5832b9ee09d';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'asset';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '75b131711be14a18a36c314e8f27a4fa';
            key: {
              list_id: {
                id: 'd80058c516284695be594a80fb312061';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'purpose';
            };
          },
          {
            table: 'sys_dictionary';
            id: '75b8ee4ff2ed47a39c5ecd8aedd0ab62';
            key: {
              name: 'x_smart_lockers_session';
              element: 'request_key';
            };
          },
          {
            table: 'sys_choice';
            id: '75c7b5ae689643b097284f21d7677e8b';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'purpose';
              value: 'kiosk';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '75cd4d7c54c4442fb85a068bb2c67bff';
            key: {
              model: '83ff071331014e08a00ac1d35de696ac';
              element: 'assignment';
            };
          },
          {
            table: 'sys_choice';
            id: '75d0456003424c58911a33426f875a3c';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'link';
              value: 'up';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '7605abe812af4d42a9c2491a2f199e08';
            key: {
              model: '817ee013814745b39472b5500dc12f25';
              element: 'assignment';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '761e9147ccdc49dcacd8c36ae2298493';
            key: {
              list_id: {
                id: '000cdb5be8164c8ca507c3514c821f76';
                key: {
                  name: 'x_smart_lockers_session';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'ended_at';
            };
          },
          {
            table: 'sys_documentation';
            id: '7627e0b96028411ea69b28501008d7cb';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'site';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7637b956203f40e9aa53e37e0cbef52e';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '1';
            };
          },
          {
            table: 'sys_index';
            id: '7659282f5008472fadc71bfc188617bc';
            key: {
              logical_table_name: 'x_smart_lockers_lease';
              col_name_string: 'locker';
            };
          },
          {
            table: 'sys_documentation';
            id: '765dd4d10dd146b3a5716609cf61be52';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '76dc16346187461e9088222ae8132fc5';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'second_window';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '77e75ee4fc864b19bb022c4f1ec90ca4';
            key: {
              model: '817ee013814745b39472b5500dc12f25';
              element: '__dont_treat_as_error__';
            };
          },
          {
            table: 'sys_documentation';
            id: '77fb8ce2820544baa1d4f7b7d8ab7b9b';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'label';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7828f1fcbde64a1fb92cf190c7ffd74b';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '12';
            };
          },
          {
            table: 'sys_dictionary';
            id: '78533db3c9fd483486d18526e483a1a7';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'previous_hash';
            };
          },
          {
            table: 'sys_documentation';
            id: '787951dc88114630b45adfd6054ab5df';
            key: {
              name: 'var__m_sys_hub_action_input_0c233662adb347579438a5d286af9811';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '787afc6ee9ec47919ef3c98fde170ec1';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'data';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '788699bbbee24c66a03997052ed3f017';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'step';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7886f3c47677476e8071cbe3881446d3';
            key: {
              list_id: {
                id: 'd80058c516284695be594a80fb312061';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_choice';
            id: '788f149cdbd34772a71e28a3de91bd04';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
              value: 'de';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '78b261b0c9484dd4953b7529c5fa400d';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'pause_days';
            };
          },
          {
            table: 'sys_dictionary';
            id: '78b39cea0e6845788fcb89147566582c';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'old_asset';
            };
          },
          {
            table: 'sys_documentation';
            id: '78c22c90da1b474390f65dcb42e59887';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '78da04cccfcc492894e95a9a6d3bacf1';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'waitlist_hold';
            };
          },
          {
            table: 'sys_choice';
            id: '78f7ee3607934ea5b95d63f433fc5811';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              value: 'verified';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7915f79381b04e1da362a7c852159775';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'sequence';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '792b58ede05a495e9e5a4215896d62a4';
            key: {
              name: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              element: '__action_status__';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: '793f8883360a4b0fbb0f7b97512ad5c5';
            key: {
              model: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
              element: 'assignment';
            };
          },
          {
            table: 'sys_ui_element';
            id: '797feb313c954c639db5329c5da02890';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reason';
              position: '13';
            };
          },
          {
            table: 'sys_dictionary';
            id: '79a2f3340ca0409895ffc63d0df597fe';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'live_old_asset';
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: '79c1b8bbfcc64be5952918187090e38c';
            key: {
              model: '75f75f646ca3467f913b58250f493fe7';
              element: 'outcome';
            };
          },
          {
            table: 'sys_ui_element';
            id: '79e7cacb8a8e4c288c671865abeabd64';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'order';
              position: '3';
            };
          },
          {
            table: 'sys_documentation';
            id: '79eaf29447a74aa1b440d4c044c1e0e5';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'loan_duration';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7a1a766e537641a8ba5bbb001eb3396c';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'model';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '7a3dfa4df5624fcf8bd2c30e47c89cb8';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
            };
          },
          {
            table: 'sys_choice_set';
            id: '7a8dab6f055546088232385860abe5d7';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'adapter';
            };
          },
          {
            table: 'sys_documentation';
            id: '7a8e62bdf5824d00a9f702c86d5ff1d7';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'link';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7adf19294b324bb283e2c865c96c2de6';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'valid_until';
            };
          },
          {
            table: 'sys_choice';
            id: '7ae0dec6891a494bab78bad579b2e5c0';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
              value: 'commissioning';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '7b049929a7c9493ba5bdffb290741e08';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '7b1563914bc04a5bbeb9fd1c964f58f3';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'confidence';
              value: 'certain';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7b8a0bc034844a28828f193aed9216b1';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'max_duration';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7bb410851eea4f91b5811160b0b20850';
            key: {
              sys_security_acl: '03a6b87d236149ccaf2a657b131d861f';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7be7e03978a04fe189917db74abb6ef9';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'active';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '7bf6de9d17af4f79afece7fae9f83447';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              id: '0c233662adb347579438a5d286af9811';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '7c03be4b53f64cdbbedc6b2e814973a9';
            key: {
              sys_security_acl: 'c71c58dbe5854678b79c14d6ad5d6a65';
              sys_user_role: {
                id: '98171add44c44498bbb76aa002cc1d83';
                key: {
                  name: 'x_smart_lockers.connector';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '7c41c987c0bd4025a35c3368cdb8488e';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'depth_mm';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7c4a282e21244042a71db41168374da4';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_section';
            id: '7c4e5feeb2bc475d9f43f11821666920';
            key: {
              name: 'x_smart_lockers_credential';
              caption: 'Use';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: '7c7ebcbf038f4149b9510a3560bffbd7';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'new_value';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '7ccc55299cbf48388680196c63a1c2a4';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'assignment_group';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7cd4b152c68b45de8567e51f45af5f6f';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_on';
            };
          },
          {
            table: 'sys_dictionary';
            id: '7d58b9401b35409c8e54c77d8f9a5dce';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'NULL';
            };
          },
          {
            table: 'question_choice';
            id: '7dca43132a7b44788148294f57ddf16c';
            key: {
              question: {
                id: '405980c7e85440478eeb6e6346f91566';
                key: {
                  cat_item: '1349506b03154e3aa92ca9a03f03a590';
                  variable_set: 'NULL';
                  name: 'loan_length';
                };
              };
              value: '1w';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '7dd5b5a4360543d0acc206ae47ebdbab';
            key: {
              field: 'approver_group';
              table: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              id: '6979c32e3d0047eba106eac945d948be';
            };
          },
          {
            table: 'sys_choice_set';
            id: '7e1045ad25d041c58a86735b08deba2c';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'environment';
            };
          },
          {
            table: 'sys_db_object';
            id: '7e99c48af507487a8c3ceef1b0a547d1';
            key: {
              name: 'x_smart_lockers_locker';
            };
          },
          {
            table: 'sys_documentation';
            id: '7eed6cd4811a45b28896ea3f50b6c9e5';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'locked_until';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '7eee98c7d33043ce817b1e95ccf4f9be';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'valid_until';
              position: '8';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '7f176ae72caf4a65a3b59b9e39fdc2ae';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: '801df390f4314a16bb447bb8a4685844';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_choice';
            id: '80e4c175a33a405183ab28f3d794f3ea';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
              value: 'pin';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: '810ab75579064f7c8475b52ae8c98643';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '814638aa1d864e77aa776f1fe7969a43';
            key: {
              sys_ui_form: {
                id: '38c956f23f784f27be634da8d8438f12';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8151e945c6e44ef3b502b632c4940ffe';
            key: {
              sys_security_acl: '20db874b5c384591adf32efa853b6781';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '8156b0c6ba9d4507acdb51b85ad3e95f';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: '__dont_treat_as_error__';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8176848334ca4291b11c63f48b721465';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'model_category';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '81832e2914804313b4274e9d60348bb2';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '4';
            };
          },
          {
            table: 'sys_index';
            id: '81877f61a8cf4485b9e893f4653f0f92';
            key: {
              logical_table_name: 'x_smart_lockers_handover';
              col_name_string: 'assignment,step';
            };
          },
          {
            table: 'sys_dictionary';
            id: '81e5d480216b43ffb7de3fd0d213eabc';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'proposal';
            };
          },
          {
            table: 'sys_dictionary';
            id: '82284157f1704504b88032e104489dd4';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'sequence';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8245d5e5f05448349ec29ed68120d094';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '82c15ccaa96d4642ba5f4095be300d23';
            key: {
              sys_security_acl: '026614c0f9b74e4dabf398b74b8a5f0f';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '82d5ada0c75444b2a28395bf0e06ecec';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_choice';
            id: '83250770bb444b75bb95c23401c6bb84';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'direction';
              value: 'deposit';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '83285dca8e714bea95a6b74ae70a081b';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_element';
            id: '83edfb4d4e5241de82fcd5113743fdcd';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: '8440a1535eed4a348441cab9616f06ba';
            key: {
              name: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              element: '__action_status__';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '844d10c1f6bd4c759c6d78ec0b445a2b';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8450d9c2bda64bd1bc9f973694db794d';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'last_seen';
            };
          },
          {
            table: 'sys_choice';
            id: '8452bbb6c4ef41bd824651b5e777481f';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'sent';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '84599f72e1d94d63a7cca5a54ec59fb7';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'spare_allowed';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '849350abec9342d8aa27c56bc2fd3b8f';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '84b8fcd837da4dc9ba02def14704a29c';
            key: {
              sys_security_acl: '9ecd5056f1574d54bb5813a7d27362b7';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '84badd32da514e23abec7a82f5fce739';
            key: {
              field: 'stage';
              table: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              id: '83ff071331014e08a00ac1d35de696ac';
            };
          },
          {
            table: 'sys_ui_element';
            id: '84c2e20b15764360a4545cc828f66fb3';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'offline_hours';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: '857cad31150a41c490d3ccc930c605ff';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'site';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: '85925493bcd94577b0e387c3faa9ee4e';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
            };
          },
          {
            table: 'sys_choice';
            id: '85a3a475d12a48b1aa7e74030178ed72';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'exit';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '85a85f5fc1044b93a0c881fdfa77caf5';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: '85f0bc2e3eb347299babc8af68a2c32e';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignment_group';
              position: '13';
            };
          },
          {
            table: 'sys_index';
            id: '85fcf8d8913f41eabd1b418be80856b5';
            key: {
              logical_table_name: 'x_smart_lockers_access_event';
              col_name_string: 'locker,server_time';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8632de75190d4d5d8abad4fd9f676367';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'decided';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8690cf2d3b4b4f77b534f8fda0a20477';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'confidence';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: '86cc2d5138454ecfbb0aed08bc2da661';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'collect_window';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '86d08cdb80f8429a9e3bbd348541649a';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8747be0726df4026a8ad748af6ce8517';
            key: {
              sys_security_acl: '40c618e3837a4ae38eb5a0c8a9d0cf74';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '87a81bd22fe64697aa897318bf753141';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '87a85fd7311a40ff8433f65b20ac4907';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'server_time';
            };
          },
          {
            table: 'sys_dictionary';
            id: '87f608c65ceb40ba8556db63ddd17a30';
            key: {
              name: 'x_smart_lockers_session';
              element: 'started_at';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '8808bf0e6bbe403791ab878c9b355a00';
            key: {
              model: '83ff071331014e08a00ac1d35de696ac';
              element: 'stage';
            };
          },
          {
            table: 'sys_dictionary';
            id: '88736b7e05ec47c7bd9f4db61c4b7ed7';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'order';
            };
          },
          {
            table: 'sys_choice';
            id: '887eb8f5fbf04b739ca5c08807507a55';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'accepted';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8889274bc00845a3901d30b235867515';
            key: {
              sys_security_acl: 'd5203e95630147e3a7c3c496eebcb72d';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '88b0d1844a4447e79f0a99b07de592b4';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
              value: 'lost';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: '88c92639e6c74366bda4930d1e8ab79e';
            key: {
              sys_ui_section: {
                id: '28148eea798547b19a88b3ef542c5697';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Resolution';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'resolved_by';
              position: '1';
            };
          },
          {
            table: 'sys_ui_element';
            id: '890749c5ff6c4e598fd16ae70dcada9e';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'details';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: '89466f0a9c3e41aca271ac55d6b26d80';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '6';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '89866362aa6a4c09bde125c1f12c392f';
            key: {
              sys_security_acl: 'bcb56b9cddd241ad91fb43af2bafda4d';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '89d34a23d6d24229b8abef8396fbfc25';
            key: {
              sys_security_acl: 'f3e7ef63aac8465bb541a0bc70041c01';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: '8a6d25bf65aa48e2bebdb4e573e0f9e9';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'number';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8a6eab94c31340ac91408d8412daa991';
            key: {
              sys_security_acl: 'ea638d6f7fad4c2f8cfe67e3a88a4fbd';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '8a988213f3c94e6b9389d2c3dd0d2ec3';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'unrepairable';
              value: 'keep_spare';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8aca8983acec40669d40f98cf685737f';
            key: {
              sys_security_acl: 'd4896a06804b44038cd7920c598f795d';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '8afac1ae8f3149dc940817f2abfaf816';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reach_needed';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: '8b1613edd7de4fb284611a0b376fc958';
            key: {
              logical_table_name: 'x_smart_lockers_access_event';
              col_name_string: 'locker,boot,sequence';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8b3b5f13cdd742bda63f9c4f328b3e38';
            key: {
              sys_security_acl: 'c40957137474432c8a13791761aa7e46';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '8bc8936ef34245e68c4710ee756cce35';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'remind_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8be6ad4b0e8e45d3ac03ca0242827580';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'controller_id';
            };
          },
          {
            table: 'sys_documentation';
            id: '8c02474100ac425a83285c0196029ef2';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'width_mm';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '8c038999abaf43d0a49b97c87e7a674c';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              language: 'en';
            };
          },
          {
            table: 'sys_choice_set';
            id: '8c869811b251470aa41e9247643ff521';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'environment';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8cee8ba8a7084d9eaa01637378f251aa';
            key: {
              name: 'x_smart_lockers_command';
              element: 'claimed_by';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '8d0f71d1bb7142eeb25390bbefe12366';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'assignment';
            };
          },
          {
            table: 'sys_documentation';
            id: '8d950b46eb52476fa1cf1e5936305696';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'used_at';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: '8ddc7aeb8ea445bab5ad075b7a2253f4';
            key: {
              model: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
              element: 'assignment';
            };
          },
          {
            table: 'sys_choice';
            id: '8e301b663b6e430bb6806c2d442c1872';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              value: 'charging';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '8eafd9199f90456a971fc6e0637c830c';
            key: {
              list_id: {
                id: '0354096d531c4fa5bda6e2b9ae31983c';
                key: {
                  name: 'x_smart_lockers_connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_dictionary';
            id: '8eee1c8a0b664c17bab6619f0ac7f644';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'model';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8f83b2a124874457b63e48860932b6d8';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8f8775692b3642fb9ad899a7d1c2f912';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '8fdc88c49a384dbb822d5aa293d20c84';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'model';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '8fdcaf5526804527b77bac41a5616edf';
            key: {
              sys_security_acl: '335aa8d97b6b4ab282c5e5e1bb37e444';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '8ff2645346d84c57bfc6d3ee86e0eab8';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'trail_length';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: '8ffe2546eed0428fa70f08501b222594';
            key: {
              document_key: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
              variable: '74315b04b3201300176b051a16a8dc2b';
            };
          },
          {
            table: 'sys_dictionary';
            id: '90189a647b8b48e9b57fdcb0e277c1e3';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'boot';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9027c23c702b41568798c6af281eea32';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'valid_until';
            };
          },
          {
            table: 'sc_cat_item_category';
            id: '9029598e08cf483ab816ca1a562f691b';
            key: {
              sc_cat_item: '1349506b03154e3aa92ca9a03f03a590';
              sc_category: '37116b5772e941ae88e2aaf06e0b3de4';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9098dec0a1574dd490266c8a34c263fe';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'bay';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '90cccd1363714fec96dbfa88e5d88735';
            key: {
              field: 'message';
              table: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              id: '6979c32e3d0047eba106eac945d948be';
            };
          },
          {
            table: 'sc_cat_item_user_criteria_mtom';
            id: '90e8b406b2484b0d8f60a0beffe4170f';
            key: {
              sc_cat_item: '1349506b03154e3aa92ca9a03f03a590';
              user_criteria: '5250e2203d994dfba8b93ea06d552785';
            };
          },
          {
            table: 'sys_choice';
            id: '90f3748624724980b2daf6e29c74c304';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              value: 'opened';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: '9170c032b38f4bb9af9606a6237dd4b8';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9173e4f04ce2441eb7ac363db74161ab';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '91aeec35f4b7495bbf7dbd3f4802a964';
            key: {
              sys_ui_form: {
                id: 'c50834e029474b43a9df23dc02825c90';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '92037da05f654361bf53b945e4f7bf30';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'asset';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '923b25ea176d41d88dd54a2afe32c497';
            key: {
              sys_security_acl: '20db874b5c384591adf32efa853b6781';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'item_option_new';
            id: '926e1661233b448ba329ac00cf59c3b0';
            key: {
              cat_item: '1349506b03154e3aa92ca9a03f03a590';
              variable_set: 'NULL';
              name: 'requested_for';
            };
          },
          {
            table: 'sys_ui_element';
            id: '926f78a015794a25a5373de22f3427ce';
            key: {
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '2';
            };
          },
          {
            table: 'sys_documentation';
            id: '9292ebbf192948e49c438b70682249ca';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'make';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9296e10f73034ec7ac9acfbe17c8b685';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'policy';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '92b15f506c6f4ae1bc4388770ce36b01';
            key: {
              sys_security_acl: '77e69b594020472692592d1f552f2919';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_db_object';
            id: '92b70fe682ef43d6afc9895c94b9cd00';
            key: {
              name: 'x_smart_lockers_policy';
            };
          },
          {
            table: 'sys_dictionary';
            id: '92cacc5a217c478db451861459709590';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'incident';
            };
          },
          {
            table: 'sys_dictionary';
            id: '92f6f5acb8c14247ba19698f0394631e';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'name';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: '9300a6d67a0f476cb35e505b8277b7dc';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: 'stage';
            };
          },
          {
            table: 'sys_index';
            id: '9339b3f4c33c415cb98c436870619eef';
            key: {
              logical_table_name: 'x_smart_lockers_discrepancy';
              col_name_string: 'state,locker';
            };
          },
          {
            table: 'sys_documentation';
            id: '934797cab9694813bd854179417a54b1';
            key: {
              name: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '935a96bb012a4f219808da001e6df8dd';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'data';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: '9363b645e78943eab089431204f1499d';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'approved';
            };
          },
          {
            table: 'sys_dictionary';
            id: '939b05eefab04f7bbdd62e4f80ac9505';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'position';
            };
          },
          {
            table: 'sys_dictionary';
            id: '939b274f97534d35b3d0daeb82ccbb59';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'person';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '93b7f2a5b8e24bda962f2463f0d45555';
            key: {
              name: 'x_smart_lockers_locker';
            };
          },
          {
            table: 'sys_db_object';
            id: '93ce4f9c172a4e56bf734bcd0d0d5c02';
            key: {
              name: 'x_smart_lockers_handover';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '93f64bd9b2fb489ea4a408ea59cf2ba0';
            key: {
              sys_ui_form: {
                id: '66ae8db7a73e4724b2f91faeff2c7c68';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '93fa08f7f3634168aaaea428af659688';
            key: {
              sys_security_acl: 'f230df25b51841d8ab31b6f21d1fe318';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '940e4e38b40c497aa5bfb34f1470013b';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '941ca86140c04f58918c68408befb39f';
            key: {
              sys_security_acl: 'e1e8d60c14244cd98c97dc7c94e86d22';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: '94455ef3e679443ea02a5c39aa0a5d87';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              value: 'loan';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '94485f9db91a47a0b3423f84b2ed5c27';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'bay';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9542c1d1fabc4997869249fd3b8d7141';
            key: {
              document_key: '75f75f646ca3467f913b58250f493fe7';
              variable: '74315b04b3201300176b051a16a8dc2b';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '956127afd21c40dd9b49bed0fb015cb7';
            key: {
              sys_security_acl: 'd374e644fa53467bb89938effa4cc813';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '959e471e12ab4d61b2dee86ab6e39f78';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'handover';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '962ae21c72d248b8bff6b89a0c869ae8';
            key: {
              list_id: {
                id: '0354096d531c4fa5bda6e2b9ae31983c';
                key: {
                  name: 'x_smart_lockers_connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'user';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9633ca04ce3f4cf4b317c681a8eae02b';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'decided';
              position: '13';
            };
          },
          {
            table: 'sys_dictionary';
            id: '96b09abe2a2946a88e61784378bce3ab';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '96c55d0a6c894a448d194d276c899446';
            key: {
              sys_ui_form: {
                id: '03ea2c98331b4dddbea9749929316f26';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '96d48fe2eb24498f8c3d5f0b5fa8f48a';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'used_at';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '96f1a0c9e48b4be2b749b70c634e47fb';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9739b8a73ff9490d821b0d5870f58320';
            key: {
              sys_security_acl: '1af613c24ae54dc1a4c50126c7b76ca6';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: '97e032c828f3475d9d84a888c3d8acc7';
            key: {
              field: 'message';
              table: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              id: 'c3e88bf69303499d9eb806b22faba75d';
            };
          },
          {
            table: 'sys_user_role';
            id: '98171add44c44498bbb76aa002cc1d83';
            key: {
              name: 'x_smart_lockers.connector';
            };
          },
          {
            table: 'sys_dictionary';
            id: '98218abf7e24498a8810aaef178eb1bf';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
            };
          },
          {
            table: 'sys_dictionary';
            id: '982d63922d8147949fb9390bb81741df';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '983f5fbbdd444660bed18047fa522c59';
            key: {
              field: 'outcome';
              table: 'var__m_sys_hub_step_ext_input_75f75f646ca3467f913b58250f493fe7';
              id: '75f75f646ca3467f913b58250f493fe7';
            };
          },
          {
            table: 'sys_choice';
            id: '989ca2c4718a4a0b8f719f38ef19ef98';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'empty';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '98d7089179f840dfbd77f6b631b9a080';
            key: {
              sys_security_acl: '0601090c25b14e66afe9bc8449548816';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '98e71f28fbe34f48b2483fc74cd7f3bc';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'extensions';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '992f175a080743d18960bdc9aeaa191b';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9932f0c385cd413caeb55f9da7f6989c';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'adapter';
            };
          },
          {
            table: 'sys_dictionary';
            id: '995081d4b55c453cbcb5f3171e5427ed';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'link';
            };
          },
          {
            table: 'sys_choice';
            id: '99e2acbf4c3b468bbe3783a9ca7f4640';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'not_done';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '99fe2adf80414ab4b773c6a48c39bfd4';
            key: {
              document_key: '1ce84e05c7dd45c592163e2a79d85c26';
              variable: '74315b04b3201300176b051a16a8dc2b';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9a32702d1059439a969625c9c8aeff6c';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'locker';
            };
          },
          {
            table: 'sys_documentation';
            id: '9a6beca0133d4a869a830f71952e4542';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'max_running';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9a75396448fa48508c8d3e88fde765bd';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9ad6ffde6f8849c29980434bc451ba42';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'config_version';
            };
          },
          {
            table: 'sys_documentation';
            id: '9ae5c6a3188c45218d8c241cf3105b52';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'session';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9afb2a176ea84e01afdcad3124c670a9';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '9b2a836ae8344961ab75938cab657bff';
            key: {
              sys_ui_form: {
                id: 'b3123ea0cd9c4341ab6c7ef8ac492165';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: '9b37f361e1fe4f24ae54060802b1ed39';
            key: {
              name: 'x_smart_lockers_session';
            };
          },
          {
            table: 'sys_documentation';
            id: '9b47b009fe59441aaeea69abfe0b09f3';
            key: {
              name: 'x_smart_lockers_command';
              element: 'action';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9b4ffdc0120847739d86adda9fc8ef7e';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'charge_percent';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9ba502305d824bd2bc01ff58e4aca5b0';
            key: {
              name: 'x_smart_lockers_command';
              element: 'expires_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9be59959cb4442879f19b2ca1feef1e0';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: '9bf90dd322324a56a2f743edafcef47c';
            key: {
              sys_ui_form: {
                id: 'c50834e029474b43a9df23dc02825c90';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '1472e7465fe8454db80ed4f0e8afa22c';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Answer';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: '9c69f0446d7b4d9ca997bb7d798128be';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'assignment_group';
            };
          },
          {
            table: 'sys_documentation';
            id: '9c9f62301a064b26a19bac6772a5f74c';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'incident';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: '9cccf0d8ee7f451898a30da135a0c3f0';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_step_ext_input_d1265053687042708130b5f39ab35e7d';
              id: 'd1265053687042708130b5f39ab35e7d';
            };
          },
          {
            table: 'sys_choice_set';
            id: '9cf5550b99e141ecbaa59c48fb28c89a';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'decided';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9d3437178317404d9b3f6a37525ce9d5';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reach_needed';
            };
          },
          {
            table: 'sys_ui_section';
            id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
            key: {
              name: 'x_smart_lockers_policy';
              caption: 'Time';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9d6535da28034199bfa532e7a55813d2';
            key: {
              sys_security_acl: 'd4896a06804b44038cd7920c598f795d';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: '9d70e1ea0fb4477eb52562efeb33ea03';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'version';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9d8a9925d6f94cbf865bcb8433549ec8';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9dc43497fc294b69882b6bf6842df211';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: '9e3454faf03f4a759b7d0834d832d908';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'method';
            };
          },
          {
            table: 'sys_choice_set';
            id: '9e4a9bc817b747aa9006b1066cb73860';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
            };
          },
          {
            table: 'sys_documentation';
            id: '9e4df77d620e40a2a602c242113e64f0';
            key: {
              name: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: '9e635155eef24886bb32ad0c0f715445';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'presence_changed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_variable_value';
            id: '9e8c3443673840329882f03b94a7cb39';
            key: {
              document_key: '75f75f646ca3467f913b58250f493fe7';
              variable: '71aa7f6647032200b4fad7527c9a719b';
            };
          },
          {
            table: 'sys_documentation';
            id: '9ecc794079424474952adbb9bb7badfd';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'strike_days';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9ed23345bb694b90b4e2ebe2f4184ac2';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'locker';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9f099234ee844b7fb4f86f17782896ee';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'last_seen';
            };
          },
          {
            table: 'sys_dictionary';
            id: '9f21d60fc2a7439887895683d9805d7c';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'bay';
            };
          },
          {
            table: 'sys_choice_set';
            id: '9f3655326b5a480c98b12389afc76748';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
            };
          },
          {
            table: 'sys_documentation';
            id: '9f45b58826464301ae502ddc6d151b9c';
            key: {
              name: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: '9f8c695a80d844d7b9d79b49c9684a08';
            key: {
              name: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: '9fa903a8d1684187b959e3b8eef4e92b';
            key: {
              sys_security_acl: 'ddbe949daf944ae8841403a78a7af682';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_form';
            id: '9fb4dbfe6ca440f6be071ae17ab99517';
            key: {
              name: 'x_smart_lockers_connector';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9fbc0d5a8a224403a0d10c2b5ddf561b';
            key: {
              sys_ui_section: {
                id: '1472e7465fe8454db80ed4f0e8afa22c';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Answer';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: '9fffea323a884cce97d7a7d083e06274';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_choice';
            id: 'a01eefad72a24baab9bdb84b57d9ca2f';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'badge';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a025b0a7c02f4fb289b2ab53fd3de22c';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'min_charge_percent';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'a04060ab96424765bca721c17aa9a3ca';
            key: {
              model: '83ff071331014e08a00ac1d35de696ac';
              element: 'message';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a058d7176ec44cdd8b78bc8d2175adf2';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a095785a339a493993e531d98ddcebaa';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'environment';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a0d1081030674bb9b4c42b3b57f2cb24';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'window_end';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a130941350fa4c4ba843212327358847';
            key: {
              name: 'x_smart_lockers_command';
              element: 'handover';
            };
          },
          {
            table: 'sys_index';
            id: 'a158f9f4424e4edcade43744cbf462b1';
            key: {
              logical_table_name: 'x_smart_lockers_handover';
              col_name_string: 'person,state';
            };
          },
          {
            table: 'sys_choice';
            id: 'a1665fc7272e4cf98f01f772af672e1f';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'door_stuck';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'a19c1b4f62804bc5805ce97eb60a3360';
            key: {
              field: 'stage';
              table: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              id: '6979c32e3d0047eba106eac945d948be';
            };
          },
          {
            table: 'sys_choice';
            id: 'a1a450e049fd475e9e389284c865daf1';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'waiting';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a1c272ebe755420a8f40851904537513';
            key: {
              name: 'var__m_sys_hub_action_input_c3e88bf69303499d9eb806b22faba75d';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a1d78fe0c7c143338ef9406b9605e4e7';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'online';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a23c7df9b6bb46428428fef994122471';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'charge_percent';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a250150b32eb41678f7d3962d55877b5';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a2648bb357004791b1281ea03c83096d';
            key: {
              sys_security_acl: '0a404148b4fd43a8901070113e26132e';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'a31b99d33d9b4ad9b300be1cb237409e';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'key';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a3396c51540147d2b169269806147c8d';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a36bb16e203f4ba9930b32176609d362';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a39dcd18cf354f2c9c9c93a647b0e4a1';
            key: {
              sys_security_acl: '876593e441fe4c74b58a6abcd3bb86a1';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a3bd69fa44984b1f83b7195443728a47';
            key: {
              name: 'x_smart_lockers_command';
              element: 'locker';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'a3c4368535404ffd975d8c1f03865c00';
            key: {
              list_id: {
                id: 'd80058c516284695be594a80fb312061';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'expires_at';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'a3eb456892b94e2f8917e4b3375b99b8';
            key: {
              name: 'x_smart_lockers_assignment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a400315d39d842a087cdfe29b376a361';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'command';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a405fb4c23b1443ca1342c3ba50da300';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'overdue_at';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a4694ee9c9564ec3b50a03a8b35c4e6b';
            key: {
              name: 'x_smart_lockers_command';
              element: 'requested_by';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a4967c4488f342c1af85f74ed3ac3d1a';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reminded_at';
            };
          },
          {
            table: 'sys_choice';
            id: 'a4a1cb57708147a9be4d1a310f7e1f14';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'a4a56838fd7a47b9b50479af3d3c587f';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              value: 'loan';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'item_option_new';
            id: 'a4aee50c308149138545c4a18fffe766';
            key: {
              cat_item: '1349506b03154e3aa92ca9a03f03a590';
              variable_set: 'NULL';
              name: 'device_kind';
            };
          },
          {
            table: 'sys_db_object';
            id: 'a4d5b45fddc14bb9a95673b5fb722434';
            key: {
              name: 'x_smart_lockers_assignment';
            };
          },
          {
            table: 'sys_index';
            id: 'a50770f4cc5e42e79831d3f7f78158b3';
            key: {
              logical_table_name: 'x_smart_lockers_access_event';
              col_name_string: 'locker,type,server_time';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a53b2b501f0e4906810ca35c1e6121be';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a580173ebc2c4c2882be3c16094dd7f8';
            key: {
              sys_security_acl: 'e1e8d60c14244cd98c97dc7c94e86d22';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'a5887661f964486bbcdd65022d517d30';
            key: {
              name: 'x_smart_lockers_command';
              element: 'requested_by';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a5f65cb8f4354ec7b991b61525ef9714';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'user';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a631682311c84b4b8a2e709e8cbcf420';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'server_time';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a63470c65bae452e8844fb4d8d65b474';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'request_item';
            };
          },
          {
            table: 'sys_choice';
            id: 'a6498bb8ce774bfd8a1888e7c1c35f2b';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'bay_state';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a65a9631c4f84226a4318a41a640c2b9';
            key: {
              sys_security_acl: 'e1e8d60c14244cd98c97dc7c94e86d22';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'a6e45cb2fb0d45b287b7c717255b36e2';
            key: {
              model: '0c233662adb347579438a5d286af9811';
              element: 'assignment';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a6f53346a59342f7919bc7e1267c50f4';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'number';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a708ed901e6941c5b60131c0695c5594';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_rows';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'a74fafcf7a32411bb5beffd3aa2dcc72';
            key: {
              model: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
              element: 'message';
            };
          },
          {
            table: 'sys_choice';
            id: 'a787040e08a84c29ac091a6f21964d98';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              value: 'planned';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a7878b30e3fd40388db91a2355f7ad65';
            key: {
              sys_security_acl: '8f6538041f4440b2adf8ede5d82ef0dc';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a795c2523eb04cba834394fe6f5bc6fe';
            key: {
              sys_security_acl: '39545f55a95741ef80c17765b5b39961';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'item_option_new';
            id: 'a7bdd763bafb444aa5ab13a9965f6768';
            key: {
              cat_item: '1349506b03154e3aa92ca9a03f03a590';
              variable_set: 'NULL';
              name: 'locker';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'a80be1cc436948698dc83edfce5593ba';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'stage';
            };
          },
          {
            table: 'sys_choice';
            id: 'a84ecc28ab484845bc167e8528255cca';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'decided';
              value: 'servicenow';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a85b23a5518e4db58499ca98e8db65db';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: 'approver';
              language: 'en';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'a8a76ad9859740cf971f5b25353d5258';
            key: {
              document_key: 'd1265053687042708130b5f39ab35e7d';
              variable: '71aa7f6647032200b4fad7527c9a719b';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a8db7513963d480391ceae9d1ca91c9e';
            key: {
              sys_security_acl: 'ad7fce6681a94864aa7ee7d1e7759582';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'a8e4ca3b93e345c68d4f788fde062740';
            key: {
              name: 'x_smart_lockers_command';
              element: 'expires_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a8fa0f08067e45308965abbd727ba3b3';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'verified_at';
              position: '6';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'a9048227143c4d00bc6b2b95f4817ae4';
            key: {
              field: 'message';
              table: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              id: '0c233662adb347579438a5d286af9811';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'a938c7d673c048b6973aa1399c7803a9';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'number';
            };
          },
          {
            table: 'sys_index';
            id: 'a94abad6b82d449db46bccb23afdb41f';
            key: {
              logical_table_name: 'x_smart_lockers_session';
              col_name_string: 'request_key';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a95357e6929a421ebb4b2c907887d3dd';
            key: {
              sys_security_acl: '0a404148b4fd43a8901070113e26132e';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'a995d2ee5b1b4ceba591a11ddee98cc2';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'device_time';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'a9ac07b9eead4b6a81ed436e4cdb7ce4';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'value_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'a9e688c99b1241d9945faf2b53cc0a01';
            key: {
              sys_security_acl: '25333fa6ef474293bcb9ec914d066ec4';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'a9fb3a03e65c4f618827971b32903384';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'aa7c75e09a154d40ad614ae7f9393233';
            key: {
              sys_security_acl: 'ac05d49ffa314ea4b9a8de2485d0f223';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'aa814a1a4da94df39365907bdc10d6db';
            key: {
              name: 'x_smart_lockers_command';
              element: 'action';
              value: 'open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: 'aa8d9538c1244ef4b1e43ac12643a148';
            key: {
              logical_table_name: 'x_smart_lockers_assignment';
              col_name_string: 'running_key';
            };
          },
          {
            table: 'sys_choice';
            id: 'aad42ebc856e404bbf61215881e818c5';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'purpose';
              value: 'controller';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ab154a94f2b64f9ab2ec95b9870f7ac5';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'previous_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ab20ab6c43dd4f58be0d1f93315b736a';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'bay';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ab38e860fb624f29a00fb4c898b2d36d';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'strikes_allowed';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'abae746f7887499d85a3c383b49f6ceb';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'abe86c4beede4500a2549dfac62c6e7c';
            key: {
              sys_ui_section: {
                id: '28148eea798547b19a88b3ef542c5697';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Resolution';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice';
            id: 'ac05f7475f064bf78a161dd67de4c43c';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
              value: 'fr';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ac14627ba3ea421ca89ef35babb61d37';
            key: {
              sys_security_acl: '876593e441fe4c74b58a6abcd3bb86a1';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac373a09c46049a293cdb9fab7e1ca65';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ac7b31f2f1374762a7382cfeac03c6fc';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'used_by';
              position: '6';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'acf989d00b214358b7f87af208aa174e';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'door';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'ad04bee8b6f344a386398d82b69a3c95';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'approver';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ad0b31026f9a471baa294de3e8d1941e';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'asset';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'ad23124f188d4c6a95d15f4f188beaa7';
            key: {
              sys_ui_form: {
                id: '12adf9e39729423ab2edd0e843353f4e';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'ad72b36bcda64798a6233a5284eb875b';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ad7db85f87ac4a11bbd3e23a7bb4cccd';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'strike_days';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ad904da926b044e18afe063a8efbe784';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'requested_for';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ad948cb22a024b20918a776d176013e4';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'walk_up';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ada311cb7e2a4a7c839d91aab11faacf';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'applied_boot';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ae0360e9dd3f410394c2a95bcbd9f00f';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'direction';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'ae2416ae7cf94b52883a4b94bbdee01a';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'message';
            };
          },
          {
            table: 'sys_choice';
            id: 'ae3aeaa5dfbf4e9bb5d498d3e8d5bd3c';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              value: 'committed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'ae4b7c9100b84d219de52a649349e3cc';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'identified';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'ae4e0a9d68e549da88ded1dcf5030924';
            key: {
              model: '75f75f646ca3467f913b58250f493fe7';
              element: 'stage';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ae61c4019d794f43a10c2ba7eca0b298';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'confidence';
            };
          },
          {
            table: 'sys_variable_value';
            id: 'aeb560a84ff3441ea54ce9703789362b';
            key: {
              document_key: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              variable: '71aa7f6647032200b4fad7527c9a719b';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'af167823bf564a949a5c99d2a46d89e0';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'expires_at';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'af43ab1200da46e48ecf9606457700a3';
            key: {
              sys_security_acl: 'db8a0fa80fc840d0952350077218fa83';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'af739913fb1b416ea5dfb80e37a84412';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'handover';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'af7cdcfb6ca64bb997c8acb899f6e73a';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'active';
              position: '6';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'afb043c9ebff4545bc16152e861dc32c';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'afbf3dd25c294ecfb0c67455b56c9d2e';
            key: {
              name: 'x_smart_lockers_handover';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'afd3f5722c4c41bca22d1fa99ea215ab';
            key: {
              sys_ui_section: {
                id: '1472e7465fe8454db80ed4f0e8afa22c';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Answer';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'finished_at';
              position: '3';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'afd4305395a049a5bf4dbcb3f54a12d8';
            key: {
              model: '1ce84e05c7dd45c592163e2a79d85c26';
              element: 'message';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b100a2baf660455e9e1bfb031a574bbf';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'resolved_by';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'b11a43e35b9742848a1c45b09ad7e99d';
            key: {
              sys_ui_form: {
                id: '12adf9e39729423ab2edd0e843353f4e';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'b13e7a1011ba4af5b0eee875fefe1cf3';
            key: {
              model: 'd1265053687042708130b5f39ab35e7d';
              element: 'stage';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b1632bc858174e4da875e1bcf0ee7edf';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'return_grace';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'b17fa5dba6844b1eb79f7fe142cc6d2f';
            key: {
              field: 'approver';
              table: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              id: '6979c32e3d0047eba106eac945d948be';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'b1ee71dee6f4447cb5516a15539900ee';
            key: {
              name: 'x_smart_lockers_discrepancy';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'question_choice';
            id: 'b2239e59f14b4097b61fb2613b89bab6';
            key: {
              question: {
                id: '405980c7e85440478eeb6e6346f91566';
                key: {
                  cat_item: '1349506b03154e3aa92ca9a03f03a590';
                  variable_set: 'NULL';
                  name: 'loan_length';
                };
              };
              value: 'until';
            };
          },
          {
            table: 'sys_choice';
            id: 'b259f2f0e2704f77b66f42b5786800b2';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'refused';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'b25d36040f0740008a804e1a05b7f17e';
            key: {
              name: 'x_smart_lockers_enrolment';
            };
          },
          {
            table: 'sys_choice';
            id: 'b2a49f98298c4a358f9008a71c11772a';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              value: 'replacement';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'b3123ea0cd9c4341ab6c7ef8ac492165';
            key: {
              name: 'x_smart_lockers_policy';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: 'b362fcefef8e4ed4b4bba3dff4d85f13';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'none';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b36bb5cf1514473c845fb37f2175fcfe';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'lan';
              position: '7';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b38cfe4ec3f8413b96c802795d37af87';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'b3aa10924d2e4490899a35d1ad18ae51';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'environment';
              value: 'outdoor';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: 'b3af50380d47461e8281568389dc361e';
            key: {
              logical_table_name: 'x_smart_lockers_handover';
              col_name_string: 'live_bay';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b41b61af201c4a8cbfdb2586cbc2aff2';
            key: {
              sys_security_acl: '8f6538041f4440b2adf8ede5d82ef0dc';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b42f9aec8f314d5f975f2761d24c7f18';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b4354d07852b45748c09143c8a3f254f';
            key: {
              list_id: {
                id: '29e302cbfc4d49cc9f1cabb1615674ea';
                key: {
                  name: 'x_smart_lockers_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'until';
            };
          },
          {
            table: 'sys_choice';
            id: 'b45ebd863d484be2bb34afa2e3ec7b30';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'keyboard';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b463ae67a66d41c18a2ad1820a82046a';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary_override';
            id: 'b47e44438a1942ed9eac59888bfbfa3a';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'short_description';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b49b5bfd53384cddb517b3427f64ccdd';
            key: {
              name: 'x_smart_lockers_session';
              element: 'ended_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b4a1c9fe5bb04c769b750b5816f8f03d';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b4b8078795204824b80d0fb05514c906';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'device_time';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'b4bbeb2d44f54c2f81fe67387f277c24';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'stage';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b4f3ad5f491643388b871541a492d01b';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b54c843665944d75b5e96769e532ff77';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'applied_sequence';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b55107b1326d458da03cc19847b47f77';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b56363236aaa43b3ad1ec465a8f810f6';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grid_column';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b56cf560e0db43c6abcd0b451bb634ad';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'purpose';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b56ebdf8a7a14c95ab1a9ea1180cbb04';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'wanted_from';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b6134913398a4dd89ace7729afb33fdb';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'label';
              position: '3';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b66814442004425bac15f95e7329733a';
            key: {
              sys_security_acl: '03a6b87d236149ccaf2a657b131d861f';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'b6cd15ff9a414494808a53db8383f999';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'adapter';
              value: 'native';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b6d0e6317e814f96bc68f2780b88fc4e';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'assignment';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b6d73752eabf449abb85d9c07e783c8b';
            key: {
              list_id: {
                id: '0354096d531c4fa5bda6e2b9ae31983c';
                key: {
                  name: 'x_smart_lockers_connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'doorbell_url';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'b7043b1df1cd4a9a85b05cf05e0f7629';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b731bdbc4b0347c3833a3d75166c975d';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'NULL';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'b73228e80be04e7bbb7d730c24d2db77';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b735a64227d54f849f6db235bc4f9c0f';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'connector';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'b7dcf5f89ce5475aa1b8f4486932eb19';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'presence';
              value: 'occupied';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'b7e319fe18a245ad872391017b3e5ba6';
            key: {
              sys_ui_form: {
                id: 'b3123ea0cd9c4341ab6c7ef8ac492165';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_index';
            id: 'b7e6772f33154ff5a19b870184401288';
            key: {
              logical_table_name: 'x_smart_lockers_connector';
              col_name_string: 'name';
            };
          },
          {
            table: 'sys_choice';
            id: 'b81db28f23d44c3d8e3e0ef68b877d88';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'presence';
              value: 'unknown';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'b8316cef37e54c07a35d1685dbd760c5';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'door_stuck';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'b843921536264d84884aa96db8b5c8ee';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              id: '6979c32e3d0047eba106eac945d948be';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b847594965a443b1b72d02241ea107c0';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignment';
              position: '11';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b8c490e3508348a4bce5373f07e68403';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'incident';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'b8f5cf59f9df495bb94f5513beeaed2d';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'request_item';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'b8fa08e93b354793b626701e2d8357f5';
            key: {
              sys_security_acl: 'ee731cc6978b4c3a9e41a9bd138d32c3';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'b904a6f4361a4e3e93ae6d659e124078';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'temperature_c';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'b9086fc7c12d4e58868b53f5d517ccc8';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'assignment';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'b9744b7964504b41bc51bbf6d9e308af';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'actor_kind';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'b9867bc6cc2144f9adb1dc8ef4a94506';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_step_ext_input_db8621b5c5a647d4a8424a0ab1cfe7fb';
              id: 'db8621b5c5a647d4a8424a0ab1cfe7fb';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'b98b196f7c754f799bcc802acce15398';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'make';
              position: '1';
            };
          },
          {
            table: 'sys_choice';
            id: 'b9ee9d576403487aa7907aa5154a3468';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'wrong_item';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'b9fcabe16ede47e2bc32933ccc40b506';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'unknown';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ba6d5c541aa54221aba9cce3152167b1';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grid_rows';
              position: '4';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bab096a0245846a8a9070cc86ce9f336';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'max_duration';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'babbbb74d2e848799929be0bfdbb5255';
            key: {
              name: 'x_smart_lockers_command';
              element: 'action';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bb27d15e6f734fd3898c6b44b5702222';
            key: {
              name: 'var__m_sys_hub_action_input_817ee013814745b39472b5500dc12f25';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'question_choice';
            id: 'bb431f785e3643d8960d93b28e2152c5';
            key: {
              question: {
                id: '405980c7e85440478eeb6e6346f91566';
                key: {
                  cat_item: '1349506b03154e3aa92ca9a03f03a590';
                  variable_set: 'NULL';
                  name: 'loan_length';
                };
              };
              value: '4h';
            };
          },
          {
            table: 'sys_choice';
            id: 'bb4876d3aafc41d78896b0ab620ec557';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'confidence';
              value: 'doubtful';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bb7c0047be7244e782b3342e91a73f30';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'resolved_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bbb230c2e4494b2789633d8fe45941f3';
            key: {
              name: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              element: '__action_status__';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'bc0057c1b6364818a81c2fae86493445';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'other';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bc0bd9902bd94daa99927b9d35452009';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'asset';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bc1216852bdd435c8200aacff78e3999';
            key: {
              name: 'x_smart_lockers_session';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bc57561a386440a28d25fc4eb56a35a5';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'overdue_at';
              position: '8';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bca6c5900a474a3fb884364ae3192c57';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bcb2fd3d37d6446f92340511b463d14f';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'bda3e9cb997c43a1a78497c166e529cd';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'person';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'bdba2d45ee524dc591ac3e11e80ad392';
            key: {
              name: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bdc392d7975343bc83f4a3474e7b45b9';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'type';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'bdc5815a71f44939a341602b4c72590a';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'valid_from';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'be04a7640bd54c139fb7808aade9bfa7';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'handover';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'be5083f23adb456cb55d862626340b9d';
            key: {
              name: 'x_smart_lockers_session';
              element: 'expires_at';
            };
          },
          {
            table: 'sys_index';
            id: 'bea5dee183e143cfa27e24eef74367de';
            key: {
              logical_table_name: 'x_smart_lockers_assignment';
              col_name_string: 'request_key';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'bee8ae75055846aeb047c81b986cf6a9';
            key: {
              sys_ui_action: '50edb7437a6944139574423d8a25a2e4';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'bf874da8da7e44b59f660240c385261a';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'kind';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c036152d974f4ecdb839c54c3ce3bcc2';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'lan';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c0527602072342f78a244f41aaa57b7f';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c05c805eb0a34d59ad0834c19cb6289d';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'decided';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'c073f163b7f5447099ef424f950f627d';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'state';
              value: 'blocked';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c0db7c889782462b8071c1644444fccb';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'committed_at';
              position: '7';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: 'c0e5c6ae08474767bf73080b910e139d';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'request_item';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c0f2f88cd4ba4b89926cb6609afe7c14';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c0fec24d3d77497dbe561f16c43585f8';
            key: {
              sys_security_acl: '373bcf724dd9475687c645614182d41f';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c0ffd850f2964e3a9232095da2174f66';
            key: {
              name: 'x_smart_lockers_session';
              element: 'locker';
            };
          },
          {
            table: 'sys_choice';
            id: 'c1332a5814074d7e9c3c609a185dce5c';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'state';
              value: 'resolved';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c13e7d8750a445ef9faac3dbd358ec49';
            key: {
              sys_ui_section: {
                id: '1472e7465fe8454db80ed4f0e8afa22c';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Answer';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'accepted_at';
              position: '1';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c153c9bc7b8146daa122c2cbed2be1a7';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'height_mm';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c16193755a954515bfa89d2156350130';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '8';
            };
          },
          {
            table: 'sys_choice';
            id: 'c1656a74218c424da246f4e9e5b52a8e';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              value: 'remote';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c210a01def904a15bfd972ddbb5c04e7';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'lan';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c212d9bf72f74f149cfb2a63afe3d51a';
            key: {
              name: 'x_smart_lockers_command';
              element: 'accepted_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c25e97e9aa074e81961cbcc8d786dacf';
            key: {
              name: 'x_smart_lockers_command';
              element: 'claimed_by';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c290dd829aed406ca063657d554f4fc5';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'used_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c2ca5a77862d4a40a81628b2294393b9';
            key: {
              name: 'var__m_sys_hub_action_output_0c233662adb347579438a5d286af9811';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c2dee4b793fe46cdb142c50823005e42';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '4';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: 'c2ee423a5e474a6e866f88beab2f6e00';
            key: {
              application_file: 'd7446d4c9c8446d9a5db166a8691ecd1';
              source_artifact: '14b1f082cc69423ea1ef4ff62540b7a1';
            };
          },
          {
            table: 'sc_cat_item_catalog';
            id: 'c320a5806b00480bae04ecad4f50f076';
            key: {
              sc_cat_item: '1349506b03154e3aa92ca9a03f03a590';
              sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c32da2b1a9c041298fa806f12c89566b';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'order';
              language: 'en';
            };
          },
          {
            table: 'sys_index';
            id: 'c343fc7bf9b54365b9f0b39a5849f057';
            key: {
              logical_table_name: 'x_smart_lockers_credential';
              col_name_string: 'person,kind';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c3ad7cebff4c4cc4a1fd0ad5505ffc2a';
            key: {
              list_id: {
                id: '3318a9112efd4aad9e841497775deef0';
                key: {
                  name: 'x_smart_lockers_bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'presence';
            };
          },
          {
            table: 'sys_hub_step_ext_output';
            id: 'c416e4033ae0426f8257cfe1fcce7998';
            key: {
              model: '75f75f646ca3467f913b58250f493fe7';
              element: 'assignment';
            };
          },
          {
            table: 'sys_choice';
            id: 'c46c9807ac6b458b831b0f3f9eef89e7';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'actor_kind';
              value: 'employee';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_index';
            id: 'c48113dd54384c439de5b4026bc97296';
            key: {
              logical_table_name: 'x_smart_lockers_discrepancy';
              col_name_string: 'dedupe_key';
            };
          },
          {
            table: 'sys_choice';
            id: 'c49e9bfafb2f44b384e2e85595b34a70';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'offline_conflict';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'c4e4a23803ca46489b5fc1fc7ce5baa0';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'unexpected_item';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'c50834e029474b43a9df23dc02825c90';
            key: {
              name: 'x_smart_lockers_command';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'c508e6f276b9495ca5c83e723d58beff';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'device_time';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c56be31fb7134184bf4995bcbf295f5b';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reminded_at';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'c5cc89b9402649da85bc0b948d9bb1e5';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: '__action_status__';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c5d81adb685f499cbe6dbb809d6c9242';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'firmware';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c62120611bde4ff5b8adc76d236c32e6';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c680e5caff744ab681fe53328da810f4';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'authorised_at';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c688f0455a714da292458b3c68862c93';
            key: {
              sys_security_acl: '2a5c170f05f34d90a6d6ffc78e0c7a73';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c6c0e51f8184412b85ed00bdea112f92';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c780963485ae4c369bd10819aad19e4c';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'last_seen';
              position: '8';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'c7d084fa28b34fbaa4a9c2e962b1596a';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c7dd71b066f349e2bf95b40b9abc0e59';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c81e31f0303a427089b5b52aa2ec7113';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'charge_percent';
              position: '10';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'c8686055ef3141b3badf3eee7efeea00';
            key: {
              sys_security_acl: '0a404148b4fd43a8901070113e26132e';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'c87a66444e11499fbf2c48fd9feea986';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'proposal';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c87f8f769ac149de965a12ee1037dfb0';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'dedupe_key';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_action_role';
            id: 'c8db53e3f8c74b9eb3f1c60801531fcf';
            key: {
              sys_ui_action: 'e5c12a0fe3fe4a4f8c9965831366d67f';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'c8e496c430514043bc3cc0b026cc4117';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              id: '817ee013814745b39472b5500dc12f25';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c8f579c20a7248cd8e0af16f1f0d9e99';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'person';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'c94a669c88ee44a9a296e4628258b5ac';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'escalated_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
            key: {
              name: 'x_smart_lockers_locker';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'c9681477ec82453e8f491af77c703b77';
            key: {
              sys_ui_section: {
                id: '7c4e5feeb2bc475d9f43f11821666920';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Use';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'c98c0201c52d49d9be18f34597798454';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'unrepairable';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'c9ef5861ac3e489da758081e1df2a682';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'confidence';
            };
          },
          {
            table: 'sys_db_object';
            id: 'ca1d013653944cbb84685b504d95eee1';
            key: {
              name: 'x_smart_lockers_connector';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ca3d10293ce9483d9e3e7f3be5849996';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'model_category';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ca5675e9198a4a1da709953de5ac1e7c';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'walk_up';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'caab23c311d64720a246c48f42113fda';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'incident';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cab869259c54411282531c70a9eabafa';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'sys_created_on';
            };
          },
          {
            table: 'sys_documentation';
            id: 'caba398029d64ff5bb53d30cedecc3db';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'asset';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cace14471e6a4663b7a97b4bdfad9df3';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'failures';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'cae6338cee644962b32481517592e3f1';
            key: {
              name: 'x_smart_lockers_command';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'caf6644c720047aca619986c8f909d2c';
            key: {
              model: '83ff071331014e08a00ac1d35de696ac';
              element: '__dont_treat_as_error__';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cb3170ea3f59441daba983e9bd4cb55a';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cb57e0abec8d44088a62c2b5dc9a7a6c';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'old_asset';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'cb5a77484a9b429792bfefb0d7e7852f';
            key: {
              name: 'x_smart_lockers_handover';
              caption: 'Handover';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cbb53f48629f4cba82740abeacce8fef';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'assignment';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cc51dfb9664f464488c775bb8a9141b9';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'stage';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cce437ebe59142a4a90e5036bddd17b9';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'direction';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cd0e5ad429a24dafa836dda1dab0ba1a';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'previous_hash';
              position: '4';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cd42bbe04bc548798c32e8a0c71b2d50';
            key: {
              list_id: {
                id: '29e302cbfc4d49cc9f1cabb1615674ea';
                key: {
                  name: 'x_smart_lockers_lease';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'epoch';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'cdb1421abad94d758dbf4718db50c207';
            key: {
              name: 'x_smart_lockers_discrepancy';
              caption: 'Discrepancy';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_index';
            id: 'cdbbd7e658d3445180c44234f9e847e8';
            key: {
              logical_table_name: 'x_smart_lockers_bay';
              col_name_string: 'confidence,locker';
            };
          },
          {
            table: 'sys_documentation';
            id: 'cdc92c91372a467e83e16474a96ccfb4';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'confidence';
              language: 'en';
            };
          },
          {
            table: 'sys_db_object';
            id: 'cdd785efe8254490a92eb5fc32a26fd5';
            key: {
              name: 'x_smart_lockers_session';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'cdf3637be30a4081aa2a3c8414929b65';
            key: {
              name: 'x_smart_lockers_credential';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cdf81c49fce243dd8bf0a61edf6ecbd8';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'action';
              position: '3';
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: 'ce083a8d899b4518af48341c44e27c90';
            key: {
              model: '7866a0ae63ac4da0a9fe503e2d9c32c4';
              element: 'request_item';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ce1a0ad14cdb48979c03e13ab9f378f9';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'verified_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ce48234f1b724c52b78db0e5f0bbf5f5';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'sequence';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: 'ce724f3f1c974857b830b0d658409adc';
            key: {
              model: '1ce84e05c7dd45c592163e2a79d85c26';
              element: 'assignment';
            };
          },
          {
            table: 'sys_choice';
            id: 'ce7de52cb757415687c09814c54fa9c2';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'expired';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'ce8873aa3b3f40e8a1bdd1791df47087';
            key: {
              sys_ui_form: {
                id: '746fe45efb684c8c9fe3d43479ed3b05';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ce94dea9fa5943da8572b12f60cc6448';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'model_category';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'cea4ab9ac66242109f6a2d06685a856e';
            key: {
              name: 'x_smart_lockers_bay';
              caption: 'Place in the front';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'cea9d06359614189af58054bbb0aa3a5';
            key: {
              list_id: {
                id: 'b1ee71dee6f4447cb5516a15539900ee';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'incident';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ced311a032d54fabaa021b81c7daac0d';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'number';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cf6a28ff615d4f5cb62e084a9c690293';
            key: {
              sys_security_acl: 'a5ceca9f330245ddaababb69b93369c9';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'cf977e1b41d94ca185a3c9219a1f817c';
            key: {
              sys_security_acl: '2a5c170f05f34d90a6d6ffc78e0c7a73';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'cf98033ca6b54efd93510ea9ed615896';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'label';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cf9df14afd1342e68d4abdca361158bb';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'person';
            };
          },
          {
            table: 'sys_user_role';
            id: 'cfaafbfd76cc41f28e7ed83c64666828';
            key: {
              name: 'x_smart_lockers.auditor';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cfab738ddd7044e5a8e2e38f948a2ba9';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'needs_readiness';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'cfc1190417cf43ababf57d1b548fd02b';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'locked_until';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd00f85ca7f814b848ef0976bd9cd488d';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd04fa98fa0ed420481df5af70456afcf';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'device_time';
              position: '5';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd08c090016554ec6b203a87fd4bf57c7';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'last_seen';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'd0d3478aff1941668dcca98b094534a5';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd0f086dd8b20460da0f4736cf7bd8b7a';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'used_at';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd0fbdcc6aa4c4172bcbd811c6360953d';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'make';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'd1304532d1bb40e5adfcd8029b4b61f4';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'link';
            };
          },
          {
            table: 'sys_index';
            id: 'd1885046f9f14c6a890318bf9492c057';
            key: {
              logical_table_name: 'x_smart_lockers_assignment';
              col_name_string: 'stage,overdue_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd1afaa67f47b4e8abc5c0d953c1af067';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'default_duration';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd1d163980379464ea6e3399a6a8206b7';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'd1e78af7a4234afb97765d37d7ce8bb1';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'forced';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'd204287f2e354b0094263ab736d4415e';
            key: {
              name: 'x_smart_lockers_connector';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd25be5387e8a48c383845afa475a1919';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '11';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd2af67edf1444338832193282cd9bbc5';
            key: {
              list_id: {
                id: 'c94cf860463a4b8292ff93bfc5d3d1ee';
                key: {
                  name: 'x_smart_lockers_locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'model';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd2e9cac9b091402888207bea93920095';
            key: {
              name: 'x_smart_lockers_session';
              element: 'last_command';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd3151da921c8432c9acf4ed63d03e51b';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'exit';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd31bb2d64c474838b13ce5518a64f4a4';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '9';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd31ed410aa6a44939e7c0b56424bd553';
            key: {
              sys_ui_section: {
                id: '674c4569ce6e45beb16dd1916067c060';
                key: {
                  name: 'x_smart_lockers_enrolment';
                  caption: 'Enrolment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'd3332b45e1f74f63ac47508177088918';
            key: {
              name: 'x_smart_lockers_policy';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd3666bd360e54c19917317d870a612cd';
            key: {
              sys_security_acl: 'ddbe949daf944ae8841403a78a7af682';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd3f35cbbade14330822f974cfaa128b9';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'has_presence_sensor';
            };
          },
          {
            table: 'sys_choice';
            id: 'd403af11fdf4467b8a28eb6958c4fa8a';
            key: {
              name: 'x_smart_lockers_command';
              element: 'origin';
              value: 'system';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd43c36745e0f472ca0d8c49d212f022d';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'applied_boot';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'd46349b737114ddf937e10f7141c1041';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              value: 'empty';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd48bb021b84d4b5b98c07b6d8b1d295b';
            key: {
              sys_security_acl: '43c17e056f164061a8716e1695d690d5';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd48e3b2f60474918a9b30ab64e6f8137';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'return_grace';
              position: '7';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd495f25f58db45ceb130bab738545ebb';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'schedule';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd49ed79551324803b5a51d8af69458d9';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'locker';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd4c8ebfff0b340bca2ee36bda38d56ee';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'collect_window';
              position: '5';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd4f885e3ae594963b1a1e3831d46a58e';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'authorised_at';
            };
          },
          {
            table: 'sys_index';
            id: 'd518acd9dcb842168f7eb6346e12a15f';
            key: {
              logical_table_name: 'x_smart_lockers_assignment';
              col_name_string: 'requested_for,stage';
            };
          },
          {
            table: 'sys_index';
            id: 'd54856489c514922898f64f237dfd20b';
            key: {
              logical_table_name: 'x_smart_lockers_bay';
              col_name_string: 'locker,number';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd5dac472baa44d3ea4e76c4e3ec0bda3';
            key: {
              sys_security_acl: '9328a7d6943a4928b0ca2ffc387ba50e';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'd5eb6687eb684f9186089690f3e90d44';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'schedule';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd61925037f1b481a9f9bf72f4889b95d';
            key: {
              list_id: {
                id: 'cdf3637be30a4081aa2a3c8414929b65';
                key: {
                  name: 'x_smart_lockers_credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locked_until';
            };
          },
          {
            table: 'sys_choice';
            id: 'd68cdb6898804cee8c68d5e0e0dcd6a9';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'door_opened';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd6bab68a64ce4419847ed40be0acc16b';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'label';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd6d94c6aee0b475895ae77087aca4d57';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'applied_boot';
              position: '1';
            };
          },
          {
            table: 'sys_ux_lib_asset';
            id: 'd7446d4c9c8446d9a5db166a8691ecd1';
            key: {
              name: 'x_smart_lockers/console/main';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd771a61cc63d41baa963977f03b0f8e7';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'site';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd77fff91c28148eabda9d01964ce16cd';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'single_use';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'd797f4a8c05a46c6b0e8e32d3c84b2f3';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'name';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd7d40846ec504c7d8e72f5dc446f425d';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'min_charge_percent';
              position: '3';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'd7da544ed04040c5bbcfde7cac805bef';
            key: {
              model: '817ee013814745b39472b5500dc12f25';
              element: 'stage';
            };
          },
          {
            table: 'sys_choice';
            id: 'd7dbe01b3dae4b5f978a52e6177884d4';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'fault_raised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list';
            id: 'd80058c516284695be594a80fb312061';
            key: {
              name: 'x_smart_lockers_enrolment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
              element: 'NULL';
              relationship: 'NULL';
              parent: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd85041f40bb1449795e08e925e65caa3';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'handover';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd8693571ee6b46a2ae8bee7e3be8fe0b';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd881e385637d4967a4922ebe7981afde';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'number';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'd8879d8654c74749bf3909ff44009d59';
            key: {
              field: 'stage';
              table: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              id: '817ee013814745b39472b5500dc12f25';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd8aa6eb34e274e59b4973ce711b2c97a';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'online';
              position: '7';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'd8b31dc3acd44c0cb911b20c88734290';
            key: {
              name: 'x_smart_lockers_policy';
              caption: 'Policy';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_choice';
            id: 'd8bf926d32024742a2f0bffa0e183565';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'fault_cleared';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: 'd8e1c226b7ce4bfe928a154f09df686d';
            key: {
              model: 'c3e88bf69303499d9eb806b22faba75d';
              element: 'assignment';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd8e6ef5779a24c11b1b5b3ad8874a870';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '5';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'd8ec07f4b0c844de876b2bdaf5e7afe4';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'd8f464046eda4193ab4123567a210cdc';
            key: {
              sys_security_acl: '0aa2b6ba44b146b79e06d7b46f9f7ac4';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'd901554cf3474d5484d675796105ccf4';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'charge_changed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'd91a3d03fe954aa3826efd832c3e1994';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'waitlist_hold';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'd96824eb77f84661b1a4fa04a20a44df';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
              value: 'retired';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'd9a82664ba234d9386d154a8939f0119';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'book_ahead_days';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'da2bc19b0af546b2b4e5a3718aa1ebf7';
            key: {
              sys_security_acl: 'b1c6617ca7d5463581efd444af0fcbf4';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'da90187dd8e84892806ffcb5825d7a7c';
            key: {
              name: 'x_smart_lockers_command';
            };
          },
          {
            table: 'sys_choice';
            id: 'daa5a147b53f48e5bed02806531e405e';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
              value: 'battery';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dad43e41b5fb421dab9eb52739e6e927';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'method';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dae333e4f087434a99ad3f7e6e59c58a';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'spare_allowed';
              position: '7';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'db14758f7fdc47008836de70438e1acc';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'active';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'db15dbe09d6c4dd7bd4f514e65fe13d6';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'approver';
            };
          },
          {
            table: 'sys_documentation';
            id: 'db4de06c74e2419c9c80e3496dab5083';
            key: {
              name: 'var__m_sys_hub_action_output_c3e88bf69303499d9eb806b22faba75d';
              element: '__dont_treat_as_error__';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'db52d4f80d04477a93ca9e37f8551ad2';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'confidence';
              value: 'likely';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'db6ad0b33f9a43388a336365e05f9f85';
            key: {
              name: 'x_smart_lockers_bay';
              caption: 'Bay';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_index';
            id: 'db73bc2929b34d84b4d974aece94a1f9';
            key: {
              logical_table_name: 'x_smart_lockers_locker';
              col_name_string: 'site,state';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'db7d18d0d7724b8889f8e3be61449d12';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'decided';
            };
          },
          {
            table: 'sys_choice';
            id: 'dbc88e7f2d18430fb34efd8305b4b3af';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'presence';
              value: 'empty';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'dbf422190fd946c78121f304a6a77b1d';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
              value: 'expired';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dbfbf671bf64416dab0f2a0c19a8466b';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'policy';
              position: '11';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dc52e4b858af47e996c805c9ad665b87';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'type';
              position: '3';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dc5fe07a72de44b093dcae4b9c48f9cc';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'needs_approval';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dc6bf5174b2e44f6b6594436686ec3df';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'dce8b1a145c549c085d9b5bbafe1712b';
            key: {
              name: 'x_smart_lockers_assignment';
              caption: 'Time';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'dd22d2f9c06f41b5a4fb330501b44682';
            key: {
              sys_security_acl: 'db8a0fa80fc840d0952350077218fa83';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice_set';
            id: 'dd56b2bbf5774a939d221079d3231751';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'dd76060527ff480486a461a8c08b6339';
            key: {
              name: 'x_smart_lockers_command';
              element: 'state';
            };
          },
          {
            table: 'sys_documentation';
            id: 'dd87d419eb9646c5a1e453a25b2694a3';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dd8c39faa3fc4a15a7d9ebf9179717fe';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'symptom';
            };
          },
          {
            table: 'sys_choice';
            id: 'ddb55fd97f83440bb485a7d86d1b9cb5';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'overdue';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'de094f4b060143218ccf3ed30b4b1de8';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'de4b630b6fd249bfaffa26b3ae9e3c1f';
            key: {
              list_id: {
                id: '000cdb5be8164c8ca507c3514c821f76';
                key: {
                  name: 'x_smart_lockers_session';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'expires_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'df02cce59eb6410685c30800512d298e';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'last_seen';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'df38e22121c949eb93c2d26c05a96206';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '6';
            };
          },
          {
            table: 'sys_choice';
            id: 'df6007aacd564e09b7f4ac7f438d0884';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'kiosk_language';
              value: 'en';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'dfb1773231344307bd0bddaad640d00e';
            key: {
              sys_security_acl: 'ddbe949daf944ae8841403a78a7af682';
              sys_user_role: {
                id: 'cfaafbfd76cc41f28e7ed83c64666828';
                key: {
                  name: 'x_smart_lockers.auditor';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'dfc89679bf0f45478f3f58e907503320';
            key: {
              sys_security_acl: 'd4896a06804b44038cd7920c598f795d';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'dfd8148942814ade996230544694b6c7';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'state';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'dfeebbbcc1194c32beaa1a381654770c';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'temperature_c';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'dffc1a404d5a467a821c471fa98a96bc';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'position';
              position: '2';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e02808ce7abd436a81c6c926f4579918';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'version';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e0402ffb0cc8445f9a96f7be68e1712e';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'name';
              position: '1';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'e0e63492855942e98cb84f2ce6ed27a8';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: 'approver_group';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'e0e990a1b7044e87a11565a6121e1683';
            key: {
              model: '817ee013814745b39472b5500dc12f25';
              element: '__action_status__';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e1100cced4034b9ab0eea91c95e4dfd6';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'max_extensions';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e1533ebbd24240ecb08e91458ca52b5a';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'live_bay';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e172c528830b4c29a0c15de71d6c0077';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'environment';
              position: '3';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e1982342fc7046adad60720505565945';
            key: {
              sys_ui_section: {
                id: '6b426f30dd6e4112b46cacc4c2d0025b';
                key: {
                  name: 'x_smart_lockers_credential';
                  caption: 'Credential';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'kind';
              position: '2';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'e1c8900793f54a64a4b78e84268b176b';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e1eb13c932964c768ddfbce829a3e768';
            key: {
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'remind_at';
              position: '6';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e21e3748eaaf49df96598579c25ea530';
            key: {
              sys_security_acl: 'ac05d49ffa314ea4b9a8de2485d0f223';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e2202a1a838a49b2be791afca08a51ec';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'valid_until';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e225691dff7744a3b08a5c5c532a78a3';
            key: {
              sys_ui_section: {
                id: '71d9e3b1ffd8489a84e4398d1d8ad219';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Notes';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'work_notes';
              position: '0';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e24be5d8ffe3427db6934575f9060764';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'actor_kind';
              language: 'en';
            };
          },
          {
            table: 'sys_user_role_contains';
            id: 'e3aaa38528874711b9e62f876ddafe1b';
            key: {
              role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
              contains: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e426ef118b414d67a36e2920f3573eed';
            key: {
              sys_security_acl: 'da447e1156b449f991420b738183e803';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e43952d8e93a431597684e53cab583ce';
            key: {
              sys_security_acl: 'd5453c4036564425b12f4d25d1279d69';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'e4852f5d2e074f18a3738023abae4ff6';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'reason';
              value: 'broken';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e4d227a7280847afb3c69dda627e571a';
            key: {
              sys_security_acl: '86722e182b7d4964b3d92b434c90c010';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e4d5152288e346e0a2f8896d39cfc9ba';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'hash';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e4de33200ee946f4b564ca27e7b2c0ab';
            key: {
              list_id: {
                id: 'cae6338cee644962b32481517592e3f1';
                key: {
                  name: 'x_smart_lockers_command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'locker';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e52699aedda4413ca41db1a81fd2feb8';
            key: {
              sys_security_acl: '86722e182b7d4964b3d92b434c90c010';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'e52d8debc3c643dd8ae2a8eb845ff6a5';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              value: 'charging';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e6cdafad29ed49518d6336322fc21f0c';
            key: {
              sys_security_acl: '9ecd5056f1574d54bb5813a7d27362b7';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_choice';
            id: 'e740df908f1e4ed1b02eae70a3f98136';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'firmware_failed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sn_glider_source_artifact_m2m';
            id: 'e74b4109aafb4537adf133f0cd37d85d';
            key: {
              application_file: '3924ebd627634382b0f1efbecb8cd402';
              source_artifact: '14b1f082cc69423ea1ef4ff62540b7a1';
            };
          },
          {
            table: 'sys_number';
            id: 'e79f1121b84d405787ffa7688b03e2a1';
            key: {
              category: 'x_smart_lockers_discrepancy';
              prefix: 'SLD';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e7d15ea59b0048518dcbbe01bb4fb90d';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'state';
              position: '8';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'e7ea6838c0014702a8a29244be560e0e';
            key: {
              sys_security_acl: 'cb4800757afe4b5cb70cb69e80660e07';
              sys_user_role: {
                id: '26eb2115b7704c29a8abdce1daa2f191';
                key: {
                  name: 'x_smart_lockers.employee';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'e870296f42a14e36ac613e1c655d258d';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: '__dont_treat_as_error__';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'e88edcaa9b444ed0bf8c19bb5ffe51e9';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'asset';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e8ac76d7edb84a09b2f2b27b64c2d46c';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'e8c9629de9324ff6a2c6e8122906bae3';
            key: {
              sys_ui_section: {
                id: '5a19c8a701a841bda40d4af46e782b30';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'window_start';
              position: '1';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'e8e5f89470324b57bf31a2e0d953e3df';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'assignment';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'e9396876a88f42a48a02a80f361d5d77';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'loan_duration';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ea125ec4ad8547cbb5c931766d3419c9';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'description';
              position: '17';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'ea180ba726d3452a8bbb98a0669f7c3c';
            key: {
              list_id: {
                id: '4c13da6ddb5b4b8e8f2b860538d3d7da';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'short_description';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ea6ce389729c4ab396f1361aceb15e38';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '7';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'eab772defeff4d628c06bc8c23eb07d8';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'has_presence_sensor';
              position: '8';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ec36a22204614a4bbf4af6e6037da3bf';
            key: {
              sys_ui_section: {
                id: '0ceb92ecdc2447e7b290325894699562';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Trail';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'applied_sequence';
              position: '2';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'ecfd59b2f4984224a6fbed8483bb4a3e';
            key: {
              sys_security_acl: '8ee87d63b6634e22b4056f4181bb9ff0';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'ed00f3a9730a4cad97a0b810fc43f34c';
            key: {
              name: 'var__m_sys_hub_action_input_83ff071331014e08a00ac1d35de696ac';
              element: 'assignment';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ed2d3652e35b4405843b1e472f02c341';
            key: {
              name: 'x_smart_lockers_connector';
              element: 'name';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ed4b50b7bc294c9992ff1a7bf2677d7d';
            key: {
              name: 'var__m_sys_hub_action_output_817ee013814745b39472b5500dc12f25';
              element: 'message';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ed5ab343a1f347fbac9138e4747078ed';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'decided';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ed6f88655d3e45e3b047bc738930c5bc';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'bay';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_step_ext_input';
            id: 'ed8e55e7483b4d28b4c82ceb31735689';
            key: {
              model: 'd1265053687042708130b5f39ab35e7d';
              element: 'assignment';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'edbd8072514341f9a9e81a513929bb63';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'site';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ee59b90b888245499340774bf775e855';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eebdcfa556e64c47beba84edc8b02d4b';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'grid_columns';
              language: 'en';
            };
          },
          {
            table: 'sys_hub_action_input';
            id: 'eed3e34e5091461389e2d652718fc8ca';
            key: {
              model: '817ee013814745b39472b5500dc12f25';
              element: 'assignment';
            };
          },
          {
            table: 'sys_documentation';
            id: 'eef18f153d924741922ab0b9c183cbc2';
            key: {
              name: 'x_smart_lockers_command';
              element: 'accepted_at';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'ef1536717e6b4dce95b8c44c7802ad3d';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
              value: 'deployment';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'ef1c7afd44b347ff8c54ed1182f3de59';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'kind';
              value: 'repair';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_choice';
            id: 'ef32c4a74265490295c7223e5c4f2c78';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'authorised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ef40c061409641e696d32d16a7de9590';
            key: {
              sys_ui_section: {
                id: '3cb9cef58f4c4c8bba2d08e8e3bd1142';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Locker';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '10';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ef7b7aa523334d80a6bf8ac4ed9de31a';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'charging';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'efa21892f2354017b65757d3b81b708a';
            key: {
              sys_ui_section: {
                id: '26eee26ae9d249f2bc5e9d8950876d19';
                key: {
                  name: 'x_smart_lockers_locker';
                  caption: 'Unit';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'adapter';
              position: '6';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'f02b9eee758e4bfb90acad86c2fe9ff3';
            key: {
              model: '83ff071331014e08a00ac1d35de696ac';
              element: '__action_status__';
            };
          },
          {
            table: 'sys_choice';
            id: 'f0a3814cfffd42a4a027e3633a508ac7';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'environment';
              value: 'sheltered';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f0a5bf76f45c429fbe0ea48cd52ef2aa';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'presence';
              language: 'en';
            };
          },
          {
            table: 'sys_db_object';
            id: 'f0dff9a7f5744c85969d6a1f3b326715';
            key: {
              name: 'x_smart_lockers_credential';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f128c300be0c4c03b093c9dbe56ab1f7';
            key: {
              list_id: {
                id: '22aeeb600a3e461a900335dd0b86b77d';
                key: {
                  name: 'x_smart_lockers_handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'window_end';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f13c0e47a23247afa4e52bf25de92f78';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'wanted_from';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f14abfe489f94b569667d7b7a1bf1800';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'site';
            };
          },
          {
            table: 'sys_number';
            id: 'f185f3bafe774c42b8390cdf4319c05f';
            key: {
              category: 'x_smart_lockers_handover';
              prefix: 'SLH';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f1e701e048a04dacb55e51aec0254b2d';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'collect_until';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'f216e089a5fc4859aca610879257fa6f';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'completed';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'f26b0cda010347aeb9ec718b773697bd';
            key: {
              list_id: {
                id: '5259f2f9509c47e4a661741a59e14546';
                key: {
                  name: 'x_smart_lockers_policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'user_criteria';
            };
          },
          {
            table: 'sys_choice';
            id: 'f26f9b547363430b899212a5b872b42b';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'type';
              value: 'forced_open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f28e8e43eb5e4ca18cb8308418635423';
            key: {
              sys_ui_section: {
                id: '6c5a90a8e54243e88fbc8b7e1a4bfe87';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Proof';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.begin_split';
              position: '0';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'f3164f5f686d421f9062e273c5c76dd3';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f340aeed9cdf416eb5d76b47b66f965d';
            key: {
              name: 'x_smart_lockers_command';
              element: 'reason';
            };
          },
          {
            table: 'ua_table_licensing_config';
            id: 'f3a40126002e46ed9e07d9705167f1c2';
            key: {
              name: 'x_smart_lockers_bay';
            };
          },
          {
            table: 'sys_db_object';
            id: 'f40990fe68d04c75b51bbe3caccd9262';
            key: {
              name: 'x_smart_lockers_access_event';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f415691c7eba48efbba097e29abde906';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'outcome';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f45f5d87ed1e4de0ae2648ecf19f06de';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'outcome';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f4705b9049fc4401be74f1734cc3885f';
            key: {
              sys_ui_section: {
                id: 'cea4ab9ac66242109f6a2d06685a856e';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Place in the front';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'grid_columns';
              position: '5';
            };
          },
          {
            table: 'sys_choice';
            id: 'f4af9acee85742df9fe9647cdcacda15';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'booked';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f4e19002965d47b1abfe326a85470962';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'escalated_at';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f50a773e1eaf4b5ea05e656c5423e769';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'proposal';
              position: '12';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'f5bae53106304e58a275d7ed9191d467';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'unrepairable';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f5ec853469244b7cb50fe219c8cb7001';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'code_hash';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_section';
            id: 'f6005adc35a146639c666f4525979159';
            key: {
              name: 'x_smart_lockers_assignment';
              caption: 'Assignment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f615459c48f34df68677387944365f02';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'door_height_mm';
            };
          },
          {
            table: 'sys_choice';
            id: 'f639de46c5bc41eeaeded38ad4effc26';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'stage';
              value: 'cancelled';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f68003be0bf14443af60680862e8ccff';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'expires_at';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f695baf406b447519f30e69d10427543';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'exit';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f7061faccab541c888b7af9a65b775cb';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'f7261e4323584e7eb3090d00101acca1';
            key: {
              sys_security_acl: '66efdcfdf1b14bd38b7d64c71eb7fad1';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'f748ea0d873743e6baafdc67526deb2f';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'handover';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'f7bc99680acb45a1a02a91c10471a05d';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'state';
              value: 'authorised';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f7e53fd28ad64ddaa8a4bf17f9dcbb4b';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f7e7272670da4173992117db41660f80';
            key: {
              sys_ui_section: {
                id: 'd8b31dc3acd44c0cb911b20c88734290';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Policy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'user_criteria';
              position: '6';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f879d90112df4cc693c13a52caa209f6';
            key: {
              name: 'x_smart_lockers_lease';
              element: 'connector';
            };
          },
          {
            table: 'sys_choice';
            id: 'f87cacf893fd4a7db3997a494024deeb';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'environment';
              value: 'indoor';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f8cbaf5972054da2a46952cdbfcf36a7';
            key: {
              name: 'x_smart_lockers_policy';
              element: 'default_duration';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f8de1061093a402392ffde38f7a5e2ce';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'active';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f8ff63b835494351b91e858fc2791ccc';
            key: {
              sys_ui_section: {
                id: '6ef6e691532243d3ad96595ef5f7835c';
                key: {
                  name: 'x_smart_lockers_connector';
                  caption: 'Connector';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'version';
              position: '4';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f926d2b635884ca6ac57d0e2a8584950';
            key: {
              sys_ui_section: {
                id: 'f6005adc35a146639c666f4525979159';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'requested_for';
              position: '4';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f958bc454a3844f4afc3fb7441fb8703';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'handover';
            };
          },
          {
            table: 'sys_documentation';
            id: 'f9672f4733e445c6909df4b079bcb5da';
            key: {
              name: 'x_smart_lockers_session';
              element: 'method';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'f967b6da30114174b261afb827e29eb2';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'controller_id';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'f99afd4476eb4ad7a25814548b65e0f6';
            key: {
              sys_ui_section: {
                id: '24998840316a482bbe52973ef3fa1d1f';
                key: {
                  name: 'x_smart_lockers_command';
                  caption: 'Command';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.split';
              position: '6';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fa25f998a3bd4dcc80fc443a4dc16a61';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'NULL';
              language: 'en';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fa686d606be34ed6844c1ec3dbc3080e';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'live_bay';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fa7275f1c8764ed6b9f285d064688d2c';
            key: {
              name: 'x_smart_lockers_credential';
              element: 'kind';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fb0189f9e9d2453a93565b9c4f7f5a71';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'assignment';
              position: '2';
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'fb1597c8d3c44180a3d0dfcd88676270';
            key: {
              model: 'c3e88bf69303499d9eb806b22faba75d';
              element: 'stage';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fb1b49af0b054a028630fb097dff53c0';
            key: {
              name: 'var__m_sys_hub_action_output_6979c32e3d0047eba106eac945d948be';
              element: 'stage';
              language: 'en';
            };
          },
          {
            table: 'sys_element_mapping';
            id: 'fb41b0b9b1fd45acaf2e28309497d9db';
            key: {
              field: 'assignment';
              table: 'var__m_sys_hub_action_output_83ff071331014e08a00ac1d35de696ac';
              id: '83ff071331014e08a00ac1d35de696ac';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fb4d8eb4c55149358b6e46b24775ad67';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'extensions';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fb91f1ccf9d74cf3af4f67398d94e019';
            key: {
              sys_ui_section: {
                id: '4b8c701816814c22929c0d394730ff88';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Size and equipment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'door_height_mm';
              position: '4';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fbb8249fee0d4a7d95d3d2c9cfc519b2';
            key: {
              sys_security_acl: '12848a67b8db4da181fc78ef9d31bbd0';
              sys_user_role: {
                id: '5a83180d2f07489e867b5f3b9bce8c3f';
                key: {
                  name: 'x_smart_lockers.admin';
                };
              };
            };
          },
          {
            table: 'sys_hub_action_output';
            id: 'fbb92a9d05cd4c19b7b5ee8d8f41f0a8';
            key: {
              model: '6979c32e3d0047eba106eac945d948be';
              element: '__dont_treat_as_error__';
            };
          },
          {
            table: 'sys_choice';
            id: 'fbc5b0a2e4ab4884bff663d7c652afb6';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'link';
              value: 'down';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fc1e367289d84fafac5707eab86918f8';
            key: {
              sys_ui_section: {
                id: 'cb5a77484a9b429792bfefb0d7e7852f';
                key: {
                  name: 'x_smart_lockers_handover';
                  caption: 'Handover';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'bay';
              position: '11';
            };
          },
          {
            table: 'sys_ui_list_element';
            id: 'fc1fd6f1fe904423bf580d00fdd6ba3d';
            key: {
              list_id: {
                id: '6dcf504e8f7948c79262c29b0ea831d4';
                key: {
                  name: 'x_smart_lockers_access_event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                  element: 'NULL';
                  relationship: 'NULL';
                  parent: 'NULL';
                };
              };
              element: 'asset';
            };
          },
          {
            table: 'sys_choice';
            id: 'fc39326240174b67a7f79db4867ab2e0';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'state';
              value: 'in_service';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fc943db7184449e596da751669af36bb';
            key: {
              sys_ui_section: {
                id: 'db6ad0b33f9a43388a336365e05f9f85';
                key: {
                  name: 'x_smart_lockers_bay';
                  caption: 'Bay';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'door';
              position: '8';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'fcbdc10eb3af49899211ece3b643512f';
            key: {
              name: 'x_smart_lockers_command';
              element: 'origin';
            };
          },
          {
            table: 'sys_choice';
            id: 'fcc1bc6680e6479bb0d3761db86df975';
            key: {
              name: 'x_smart_lockers_discrepancy';
              element: 'kind';
              value: 'held_open';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fcd6a75a852e4a73b5541d83a5b5e356';
            key: {
              sys_ui_section: {
                id: '9d5cdb8edd4347628f2e54eb7b5e7e97';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'reminder_before';
              position: '6';
            };
          },
          {
            table: 'sys_db_object';
            id: 'fd2536334a0f4f91ab97bad277f9cca9';
            key: {
              name: 'x_smart_lockers_bay';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'fd2776fbcf624744baf3125b5d3e1cbf';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'asset';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fd2efeeddf614a8b938ac56e38d69ab9';
            key: {
              sys_ui_section: {
                id: '6ad0d9cbf3f44699b74140247b473b27';
                key: {
                  name: 'x_smart_lockers_policy';
                  caption: 'Conditions';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'walk_up';
              position: '1';
            };
          },
          {
            table: 'sys_choice_set';
            id: 'fd968cfc1ab84beba184453a611e1fe9';
            key: {
              name: 'x_smart_lockers_bay';
              element: 'state';
            };
          },
          {
            table: 'sys_ui_form';
            id: 'fdbcc0f143ed45b28145d211aca7c2aa';
            key: {
              name: 'x_smart_lockers_enrolment';
              view: {
                id: 'Default view';
                key: {
                  name: 'NULL';
                };
              };
              sys_domain: 'global';
            };
          },
          {
            table: 'sys_documentation';
            id: 'fed35f11c3c24a01a06ee804e7747bfc';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'support_group';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'fedc801453934049a70cb1b23477b98a';
            key: {
              sys_ui_section: {
                id: 'cdb1421abad94d758dbf4718db50c207';
                key: {
                  name: 'x_smart_lockers_discrepancy';
                  caption: 'Discrepancy';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: 'handover';
              position: '9';
            };
          },
          {
            table: 'sys_security_acl_role';
            id: 'fee5e563408e41959a30edc336441473';
            key: {
              sys_security_acl: 'da447e1156b449f991420b738183e803';
              sys_user_role: {
                id: '6b14faf7b6324ba3a8498341673cc001';
                key: {
                  name: 'x_smart_lockers.agent';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'ff12dfc54a3e474d88e41982b5ea7861';
            key: {
              name: 'x_smart_lockers_access_event';
              element: 'position';
              language: 'en';
            };
          },
          {
            table: 'sys_dictionary';
            id: 'ff4609ab39684f8d9eb84f13946fc409';
            key: {
              name: 'x_smart_lockers_assignment';
              element: 'remind_at';
            };
          },
          {
            table: 'sys_documentation';
            id: 'ff5476169b014eeab07c8d5476702d3c';
            key: {
              name: 'x_smart_lockers_enrolment';
              element: 'locker';
              language: 'en';
            };
          },
          {
            table: 'sys_choice';
            id: 'ff6772edebbfe93c6f94e243c9206065';
            key: {
              name: 'x_smart_lockers_locker';
              element: 'adapter';
              value: 'modbus_tcp';
              language: 'en';
              dependent_value: 'NULL';
            };
          },
          {
            table: 'sys_ui_form_section';
            id: 'ff6fa280505642df9dd9d7c928f87586';
            key: {
              sys_ui_form: {
                id: 'a3eb456892b94e2f8917e4b3375b99b8';
                key: {
                  name: 'x_smart_lockers_assignment';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              sys_ui_section: {
                id: 'dce8b1a145c549c085d9b5bbafe1712b';
                key: {
                  name: 'x_smart_lockers_assignment';
                  caption: 'Time';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
            };
          },
          {
            table: 'sys_documentation';
            id: 'ff9fe482159c41cc8a7d26ef3f334a34';
            key: {
              name: 'x_smart_lockers_handover';
              element: 'authorised_at';
              language: 'en';
            };
          },
          {
            table: 'sys_ui_element';
            id: 'ffbc64cea33f4bc88a82fff34dbd1818';
            key: {
              sys_ui_section: {
                id: '615df646d9a54b78ab03c68bb80fd5a6';
                key: {
                  name: 'x_smart_lockers_access_event';
                  caption: 'Event';
                  view: {
                    id: 'Default view';
                    key: {
                      name: 'NULL';
                    };
                  };
                  sys_domain: 'global';
                };
              };
              element: '.end_split';
              position: '15';
            };
          },
          {
            table: 'sys_index';
            id: 'ffdf2cfa95fd42d9a579eb0b549aab2d';
            key: {
              logical_table_name: 'x_smart_lockers_assignment';
              col_name_string: 'live_asset';
            };
          },
        ];
      }
    }
  }
}
