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
