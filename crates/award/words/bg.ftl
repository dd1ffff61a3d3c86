# The award: editions, gallery, an entry's page, feeds.

award-title = Европейска награда
award-lead = Публичните органи кандидатстват със своите комуникационни кампании. Тук са изданията на наградата и кандидатурите във всяко от тях.
award-home = Към началната страница
award-no-edition = Все още няма издание
award-no-edition-text = Първото издание на наградата ще бъде обявено тук.
award-current = Текущо издание
award-open-now = Отворено сега
award-latest = Най-новото в галерията
award-past = Минали издания
award-all-editions = Вижте всички издания
award-opens = Откриване на поканата
award-opened = Откриване на поканата
award-closes = Затваряне на поканата
award-closed = Затваряне на поканата:
award-zone = Часова зона:
award-local-time = Във Вашата часова зона:
award-check = Проверете дали можете да участвате
award-about-call = Прочетете поканата
award-gallery = Вижте галерията
award-gallery-from = Откриване на галерията
award-gallery-opens = Откриване на галерията: { $date }
award-preview = Тази страница се вижда само от секретариата: галерията още не е открита за публиката.
award-opening = Откриване на галерията
award-opening-text = От този момент всички виждат кандидатурите, признати за допустими: в галерията, всяка на своята страница и в емисията. Дотогава ги вижда само секретариатът. Откриването може да се премести, докато галерията не е открита.
award-opening-hint = Оставете полето празно, докато откриването не е решено. Страницата на наградата го съобщава.
award-opening-undecided = Още не е решено
award-opening-set = Определено от { $name }, { $time }
award-opening-nobody = системата
award-opening-open-since = Открита от
award-opening-would-show = Днес биха се показали
award-opening-shown = Показани сега
award-opening-is-open = Галерията е открита. Откриването ѝ вече не може да се премести.
award-opening-fault-open = Галерията вече е открита. Откриването ѝ не може да се премести повече
award-opening-fault-past = Моля, посочете бъдещ момент
award-filter = Филтриране на кандидатурите
award-country = Държава
award-category = Категория
award-all-countries = Всички държави
award-all-categories = Всички категории
award-facet = { $name } ({ $count })
award-show = Показване на резултатите
award-chips = Избрани филтри
award-remove = Премахване:
award-clear = Изчистване на филтрите
award-none-shown = Все още няма кандидатури
award-none-shown-text = Кандидатурите се появяват тук, след като бъдат признати за допустими.
award-none-found = Няма кандидатура, която да отговаря на тези филтри
award-none-found-text = Премахнете филтър или вижте всички кандидатури от това издание.
award-entered-by = Подадена от негово име от:
award-in-language = Език: { $language }
award-pages = Страници на галерията
award-previous = Предишна
award-next = Следваща
award-numbers = Кандидатури от номер { $first } до номер { $last }
award-feed = Новини от тази галерия (емисия)
award-sample = Измислен пример
award-source = Записана по данни от публичен източник.
award-source-text = Публичният орган не е попълнил тази кандидатура тук. Тя съдържа само това, което казва този източник:
award-original = Отговорите са на езика на кандидатурата: { $language }.
award-facts = Накратко
award-authority = Публичен орган
award-entering = Подадена от негово име от
award-period = Период
award-period-between = { $from } – { $to }
award-period-since = От { $from }
award-languages = Езици на кампанията
award-budget = Разходи
award-documents = Документи
award-pictures-gone =
    { $count ->
        [one] Тук имаше изображение. То не се показва, защото съгласието за него вече не е в сила.
       *[other] Тук имаше { $count } изображения. Те не се показват, защото съгласието за тях вече не е в сила.
    }
award-number = Номер на кандидатурата
award-entries =
    { $count ->
        [0] Няма кандидатури
        [one] Една кандидатура
       *[other] { $count } кандидатури
    }
