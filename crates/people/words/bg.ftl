# Хора и организации.

people-kind-local-authority = Местна власт
people-kind-regional-authority = Регионална власт
people-kind-national-authority = Национална власт
people-kind-civil-society = Организация на гражданското общество
people-kind-network = Мрежа
people-kind-other = Друга организация

people-sign-in = Вход
people-sign-in-text = Тази страница е за хора с профил. Влезте, за да продължите.
people-sign-in-demo = Това е демонстрация. Изберете едно от нейните измислени лица.
people-sign-in-demo-link = Избор на лице
people-sign-in-carried = Въведеното от Вас е запазено и ще бъде записано, след като влезете.

people-sign-in-how = Попълнете имейл адреса си и ще Ви изпратим код и връзка. Не е нужна парола. Ако сте тук за първи път, така се създава и профилът Ви.
people-sign-in-send = Изпращане на код
people-email = Имейл адрес
people-email-wrong = Попълнете имейл адрес, например ime@example.eu
people-code-title = Проверете пощата си
people-code-sent =
    { $minutes ->
        [one] Изпратихме код и връзка на { $email }. Важат еднократно, в рамките на една минута.
       *[other] Изпратихме код и връзка на { $email }. Важат еднократно, в рамките на { $minutes } минути.
    }
people-code = Код
people-code-hint = Шест цифри от нашето съобщение
people-code-missing = Попълнете шестте цифри от нашето съобщение
people-code-wrong = Това не е кодът, който изпратихме. Проверете цифрите в най-новото ни съобщение
people-code-ended = Този код вече не важи. Поискайте нов
people-code-not-there = Няма съобщение? Може да отнеме минута; проверете и в нежеланата поща.
people-code-again = Изпращане на нов код
people-code-ask = Искане на нов код
people-link-title = Вход с връзка
people-link-text = Още една стъпка: така връзката се използва само от Вас, а не от пощенската програма вместо Вас.
people-link-ended = Тази връзка вече не важи. Тя важи еднократно и само за кратко време.
people-newcomer-title = Добре дошли
people-newcomer-text = За първи път сте тук с адрес { $email }. Кажете ни името си и профилът Ви е готов.
people-newcomer-go = Създаване на профил
people-newcomer-privacy = Пазим името и адреса Ви, докато имате профил.
people-newcomer-privacy-link = Как защитаваме данните Ви
people-name = Име
people-name-hint = Името, с което желаете да се обръщаме към Вас. Достатъчно е и само малкото име.
people-name-missing = Попълнете името си
people-name-long = Попълнете име с най-много 120 знака

people-passkey = Ключ за достъп
people-passkey-or = Ако вече сте създали тук ключ за достъп, не Ви е нужен код.
people-passkey-sign-in = Вход с ключ за достъп
people-passkey-failed = Входът с ключ за достъп не успя. Опитайте отново или поискайте код.
people-passkey-not-made = Ключът за достъп не беше създаден. Опитайте отново или използвайте друго устройство.
people-passkeys = Ключове за достъп
people-passkeys-text = Ключът за достъп се пази от устройството или от мениджъра Ви на пароли. С него влизате без код: с пръстов отпечатък, лице или ПИН.
people-passkey-label = Име на ключа за достъп
people-passkey-label-hint = За да го различавате от други, например „служебен лаптоп“
people-passkey-add = Добавяне на ключ за достъп
people-passkey-used = Създаден на { $made }, използван за последно на { $used }
people-passkey-unused = Създаден на { $made }, все още неизползван

people-account = Вашият профил
people-account-saved = Промяната е запазена.
people-language = Език на нашите съобщения
people-language-missing = Изберете език
people-change = Промяна
people-remove = Премахване
people-save = Запазване
people-cancel = Отказ
people-name-title = Промяна на името и езика
people-email-title = Промяна на имейл адреса
people-email-text = Изпращаме код на новия адрес. Старият важи, докато попълните кода, и получава съобщение за промяната.
people-email-new = Нов имейл адрес
people-email-taken = Този адрес се използва от друг профил. Посочете друг адрес
people-email-code-title = Потвърждаване на новия адрес
people-email-code-sent =
    { $minutes ->
        [one] Изпратихме код на { $email }. Важи еднократно, в рамките на една минута.
       *[other] Изпратихме код на { $email }. Важи еднократно, в рамките на { $minutes } минути.
    }
people-email-confirm = Потвърждаване на адреса
people-role = Роля
people-roles = Вашите роли
people-roles-none = Все още нямате роля в организация.
people-role-administrator = Администриране на сайта
people-role-secretariat = Секретариат
people-role-chair = Председател на журито
people-role-juror = Член на журито
people-role-officer = Служител на организацията
people-role-artist = Творец
people-role-trainer = Обучение
people-role-translator = Превод
people-role-evaluator = Оценяване
people-role-applicant = Кандидат
people-sessions = Къде сте влезли
people-sessions-text = Ако не разпознавате някоя сесия, прекратете я.
people-session-this = този браузър
people-session-times = Начало: { $began }; последно използване: { $seen } (UTC)
people-session-unknown = Неизвестен браузър
people-session-end = Прекратяване
people-sign-out = Изход
people-sign-out-everywhere = Изход от всички устройства
people-data = Вашите данни
people-data-text = Можете да изтеглите като файл всичко, което съхраняваме за Вас.
people-data-download = Изтегляне на моите данни
people-erasure = Изтриване на профила ми
people-erasure-text = Името, адресът, сесиите, ключовете за достъп и писмата Ви се изтриват, ролите Ви се прекратяват, а съдържанието на черновите, в които участвате само Вие, се изтрива. Това не може да се отмени.
people-erasure-stays = Изпратените кандидатури принадлежат на органа и остават до датите на поканата. Записът за извършеното не пази имена.
people-erasure-confirm = За потвърждение въведете имейл адреса си
people-erasure-wrong = Това не е адресът на Вашия профил
people-erasure-last-secretariat = Вие сте последното лице в секретариата на организация. Моля, първо поканете друго лице
people-erasure-last-administrator = Вие сте последният администратор. Моля, първо поискайте да бъде определен друг
people-erasure-do = Изтриване завинаги
people-erased = Изтрито лице
people-history = Хронология
people-history-line = { $at } (UTC): { $what }
people-did-enter = създаден профил
people-did-rename = променено име или език
people-did-change-email = променен имейл адрес
people-did-appoint = дадена роля
people-did-dismiss = прекратена роля
people-did-accept-invitation = приета покана за участие
people-did-add-passkey = добавен ключ за достъп
people-did-remove-passkey = премахнат ключ за достъп
people-did-sign-in = вход
people-did-sign-out = прекратена сесия
people-did-sign-out-everywhere = изход от всички устройства

people-members = Членове
people-members-manage = Членове и покани за участие
people-members-text = Секретариатът на организацията дава и прекратява роли. Поканеното лице получава имейл и лично приема поканата.
people-members-invited = Поканени, които още не са приели
people-member-since = От { $day }
people-member-end = Прекратяване на ролята
people-member-last = Някой трябва да остане в секретариата. Първо поканете друго лице, след това прекратете тази роля
people-member-invite = Изпращане на покана за участие
people-member-invited-on = Покана от { $day }
people-member-expired = Изтекла
people-member-withdraw = Оттегляне на поканата
people-member-email-hint = Изпращаме поканата на този адрес.
people-member-language = Език на имейла
people-member-role-missing = Изберете роля
people-member-known = Това лице вече има тази роля. Изберете друга роля или друг адрес

people-invitation = Покана за участие
people-invitation-text = { $name } Ви кани да участвате.
people-invitation-for = Участие в
people-invitation-sign-in = След като приемете, ще Ви помолим да влезете. Ако сте тук за първи път, така се създава профилът Ви.
people-invitation-other = Тази покана е изпратена на { $invited }. Влезли сте като { $own }. Приемете я само ако е предназначена за Вас.
people-invitation-accept = Приемане на поканата
people-invitation-accept-as = Приемане като { $email }
people-invitation-accepted = Тази покана за участие вече е приета.
people-invitation-withdrawn = Тази покана за участие е оттеглена. Обърнете се към лицето, което Ви е поканило.
people-invitation-expired = Срокът на тази покана за участие е изтекъл. Поискайте нова от лицето, което Ви е поканило.

people-mail-code-subject = { $code } е Вашият код за вход
people-mail-code =
    Здравейте,

    Вашият код за вход: { $code }

    Попълнете го на страницата, на която го поискахте, или отворете тази връзка:

    { $link }

    { $minutes ->
        [one] Кодът и връзката важат еднократно, в рамките на една минута.
       *[other] Кодът и връзката важат еднократно, в рамките на { $minutes } минути.
    } Никога няма да Ви попитаме за кода.

    Ако не сте искали да влезете, не е нужно да правите нищо.
people-mail-email-subject = { $code } потвърждава новия Ви имейл адрес
people-mail-email =
    Здравейте,

    Поискано е този адрес да стане адрес на профил при нас. За да го потвърдите, попълнете този код на страницата, на която го поискахте: { $code }

    { $minutes ->
        [one] Кодът важи еднократно, в рамките на една минута.
       *[other] Кодът важи еднократно, в рамките на { $minutes } минути.
    } Ако не сте го поискали, не е нужно да правите нищо.
people-mail-email-changed-subject = Имейл адресът Ви е променен
people-mail-email-changed =
    Здравейте,

    Адресът на Вашия профил вече е { $email }. На стария няма да изпращаме повече съобщения.

    Ако не Вие сте го променили, пишете ни веднага.
people-mail-invitation-subject = Покана за участие: { $title }
people-mail-invitation =
    Здравейте,

    { $name } Ви кани да участвате в: { $title }

    За да видите поканата и да я приемете, отворете тази връзка:

    { $link }

    { $days ->
        [one] Поканата важи един ден.
       *[other] Поканата важи { $days } дни.
    } Ако не е предназначена за Вас, не е нужно да правите нищо.

    Имейл адреса Ви ни предостави лицето, което Ви кани. Пазим го само за тази покана. Ако поканата не бъде приета, на { $day } ще изтрием адреса. Кой отговаря за данните Ви и какво можете да поискате:

    { $privacy }
